// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/cli/OpenSession.h"

#include "app/cli/Options.h"

namespace cli {

using ocr::Error;

ocr::Result<OpenSession> openSession(const QCommandLineParser &parser,
                                     const Environment &environment)
{
    const ocr::Result<jobs::SessionOptions> options = sessionOptions(parser, environment);
    if (!options)
        return options.error();
    const ocr::Result<ProgressLine::Mode> mode = progressMode(parser, environment);
    if (!mode)
        return mode.error();
    if (parser.positionalArguments().isEmpty())
        return Error{Error::Code::InvalidInput, QStringLiteral("A file or folder is missing.")};
    ocr::Result<std::unique_ptr<jobs::Session>> session = jobs::Session::create(*options);
    if (session)
        return OpenSession{*std::move(session), *mode};
    // A worker that is not there is no fault of the inputs.
    if (session.error().code == Error::Code::RulesInvalid)
        return session.error();
    return Error{Error::Code::Internal, session.error().detail};
}

} // namespace cli
