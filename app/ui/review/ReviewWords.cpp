// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/report/Words.h"
#include "app/ui/review/ReviewStore.h"

#include <QCoreApplication>

namespace ui {

namespace {

/// Gives this file tr() with the context "Review".
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

/// A review file's errors mean other things than those of a picture (casefile::ReviewFile).
QString whatNext(ocr::Error::Code code)
{
    using Code = ocr::Error::Code;
    switch (code) {
    case Code::NotFound:
        return Words::tr("It is not there any more.");
    case Code::Empty:
        return Words::tr("Nothing was ever stored in it. Begin a new one.");
    case Code::UnsupportedFormat:
        return Words::tr("The file is no review.");
    case Code::InvalidInput:
        return Words::tr("A newer version of the program wrote it. Open it with that version; it "
                         "was left as it is.");
    case Code::Damaged:
        return Words::tr("The file is cut short or was changed. Take a copy of it from a backup; "
                         "it was left as it is.");
    case Code::PasswordProtected:
        return Words::tr("Its key is missing or belongs to another review. Put the file whose name "
                         "ends in .key beside it.");
    case Code::NotReadable:
        return Words::tr(
            "It may not be written to. Copy it, and its key, to a folder of your own.");
    case Code::AlreadyExists:
        return Words::tr("It is open in another window. Close it there first.");
    case Code::WriteFailed:
        return Words::tr("The disk is full or gone. Make room: nothing is lost while the window "
                         "stays open, and it is saved with the next decision.");
    case Code::EngineFailed:
        return Words::tr("The program is not wholly installed (Qt's SQLite driver is missing).");
    case Code::TooLarge:
    case Code::ModelMissing:
    case Code::ModelDamaged:
    case Code::RulesInvalid:
    case Code::WorkerTimedOut:
    case Code::WorkerDied:
    case Code::ProofFailed:
    case Code::Cancelled:
    case Code::ProtocolViolation:
    case Code::Internal:
        break;
    }
    return Words::tr("Something went wrong inside the program.");
}

} // namespace

QString openingFailedWords(ocr::Error::Code code)
{
    return report::joined({Words::tr("The review could not be opened."), whatNext(code)});
}

QString savingFailedWords(ocr::Error::Code code)
{
    return report::joined({Words::tr("The review is not saved."), whatNext(code)});
}

QString savingRefusedWords()
{
    return Words::tr("A page or a decision could not be saved: the review's file does not take it. "
                     "It counts until the review is closed.");
}

} // namespace ui
