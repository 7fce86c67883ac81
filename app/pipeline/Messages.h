// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include "app/pipeline/Headers.h"
#include "app/privacy/Judge.h"
#include "app/redaction/Proof.h"

#include <QRect>
#include <QStringList>

#include <variant>
#include <vector>

namespace pipeline {

/// What a session and its worker say to each other. Version, number and kind stand before every
/// message; both ends are of one build, so another version is a ProtocolViolation, not a
/// negotiation.
inline constexpr int kMessageVersion = 1;
/// Nesting that a decoder takes: a page needs eight levels.
inline constexpr int kMaxDepth = 24;

// Requests. Those that name a file carry its descriptor; `name` is for messages only.

/// How to read. Sent first, and again where it changes. Answer: Done.
struct Configure
{
    QString engine = QStringLiteral("auto"); ///< "auto", "ppocr", "tesseract"
    QStringList languages;
    int threads = 1; ///< that one page is spread over
    QList<privacy::RulePackText> packs;
};
/// Loads what reading needs, so that the first page does not wait for it. Answer: Done.
struct Prepare
{};
/// How many pages? Descriptors: source. Answer: Probed.
struct Probe
{
    QString name;
};
/// Descriptors: source. Answer: PageRead.
struct Read
{
    QString name;
    int page = 1;
    bool tellsLines = false; ///< LinesRead comes before the answer
};
/// Descriptors: source, and the new empty file that the replacement is written to. Answer: Written.
struct Redact
{
    QString name;
    QList<redaction::Plan> plans;
    redaction::FileFormat format = redaction::FileFormat::Png;
};
/// Descriptors: source, replacement. No plans: checked without one. Answer: Proved.
struct Prove
{
    QString name;
    QList<redaction::Plan> plans;
    QList<redaction::PlacesToCover> mustBeCovered;
    privacy::JudgeOptions judge;
    QList<QList<KnownHeaders>> headers; ///< of the source's tables, one list a plan, or none
    bool singleReaderAccepted = false;  ///< where no plan says so
};
/// Descriptors: source. Answer: Pixels.
struct Show
{
    QString name;
    int page = 1;
    int longSide = 0; ///< px at most
    QRect part = {};  ///< upright source pixels: what lies there and no more; null: the whole page
};
/// Stops the request with the same number, whose answer is then a Cancelled error. No answer
/// itself.
struct Cancel
{};

using RequestBody = std::variant<Configure, Prepare, Probe, Read, Redact, Prove, Show, Cancel>;

struct Request
{
    int number = 0;
    RequestBody body;
};

// Replies

struct Done
{};
struct Probed
{
    int pages = 0;
    QByteArray sha256; ///< 32 raw bytes
};
struct PageRead
{
    ocr::Page page;
};
struct Written
{
    QByteArray sha256;                   ///< 32 raw bytes: of the replacement
    std::vector<int> withoutColour = {}; ///< pages on which a seal may not differ from print
    std::vector<int> withoutWords = {}; ///< of Style::Block: pages that lack a font for their words
};
struct Proved
{
    redaction::Proof proof;
};
/// Descriptors: a sealed memory file (ocr::PixelBuffer).
struct Pixels
{
    int width = 0;
    int height = 0;
};
/// Comes any number of times before the answer.
struct Progress
{
    double share = 0; ///< 0..1
};
/// Comes any number of times before PageRead, where Read asks for it: lines of the page as they are
/// read, in no order, before layout. Raw text: it travels as the page does and is kept nowhere.
struct LinesRead
{
    QList<ocr::TextLine> lines;
};
struct Failed
{
    ocr::Error error;
};

using ReplyBody =
    std::variant<Done, Probed, PageRead, Written, Proved, Pixels, Progress, LinesRead, Failed>;

struct Reply
{
    int number = 0; ///< the request's
    ReplyBody body;
};

QByteArray encode(const Request &request);
QByteArray encode(const Reply &reply);

/// Take hostile bytes. ProtocolViolation names the field.
ocr::Result<Request> decodeRequest(const QByteArray &bytes);
ocr::Result<Reply> decodeReply(const QByteArray &bytes);

} // namespace pipeline
