// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "ocr/base/Result.h"

#include <array>

namespace ocr {

namespace {

struct CodeName
{
    Error::Code code;
    const char *name;
};

constexpr std::array kNames{
    CodeName{Error::Code::NotFound, "not_found"},
    CodeName{Error::Code::NotReadable, "not_readable"},
    CodeName{Error::Code::Empty, "empty"},
    CodeName{Error::Code::UnsupportedFormat, "unsupported_format"},
    CodeName{Error::Code::Damaged, "damaged"},
    CodeName{Error::Code::PasswordProtected, "password_protected"},
    CodeName{Error::Code::TooLarge, "too_large"},
    CodeName{Error::Code::ModelMissing, "model_missing"},
    CodeName{Error::Code::ModelDamaged, "model_damaged"},
    CodeName{Error::Code::EngineFailed, "engine_failed"},
    CodeName{Error::Code::RulesInvalid, "rules_invalid"},
    CodeName{Error::Code::InvalidInput, "invalid_input"},
    CodeName{Error::Code::WriteFailed, "write_failed"},
    CodeName{Error::Code::AlreadyExists, "already_exists"},
    CodeName{Error::Code::ProofFailed, "proof_failed"},
    CodeName{Error::Code::WorkerDied, "worker_died"},
    CodeName{Error::Code::WorkerTimedOut, "worker_timed_out"},
    CodeName{Error::Code::ProtocolViolation, "protocol_violation"},
    CodeName{Error::Code::Cancelled, "cancelled"},
    CodeName{Error::Code::Internal, "internal"},
};

} // namespace

QString errorName(Error::Code code)
{
    for (const CodeName &entry : kNames)
        if (entry.code == code)
            return QString::fromLatin1(entry.name);
    return QString::fromLatin1("internal");
}

Error::Code errorFromName(const QString &name)
{
    for (const CodeName &entry : kNames)
        if (name == QLatin1String(entry.name))
            return entry.code;
    return Error::Code::Internal;
}

} // namespace ocr
