// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace ocr {

/// Why something could not be done. `detail` is one plain English sentence that names the file,
/// field or model and never holds recognised text. Only cli and ui turn a code into tr() text.
struct Error
{
    enum class Code {
        NotFound,          ///< no such file or folder
        NotReadable,       ///< it is there but may not be opened
        Empty,             ///< zero bytes, or no page
        UnsupportedFormat, ///< content is of no kind we read
        Damaged,           ///< content breaks its own format
        PasswordProtected,
        TooLarge, ///< over the limits of ocr::Limits
        ModelMissing,
        ModelDamaged, ///< hash differs from the recorded one
        EngineFailed, ///< OpenCV, Tesseract or another library refused
        RulesInvalid,
        InvalidInput, ///< an option, a decision or a message has a value out of range
        WriteFailed,
        AlreadyExists,
        ProofFailed,       ///< a written replacement did not pass
        WorkerDied,        ///< the child process ended or hung up
        WorkerTimedOut,    ///< the child process was ended because it took too long
        ProtocolViolation, ///< a message could not be decoded
        Cancelled,
        Internal
    };

    Code code = Code::Internal;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The code's name as it stands in logs and messages ("password_protected"). Stable; never
/// translated.
QString errorName(Error::Code code);

/// The code with that name, or Internal where there is none.
Error::Code errorFromName(const QString &name);

/// A value, or the reason why there is none. Same names as std::expected, which it becomes on
/// C++23.
/// `*` and `->` are only for results that hold a value (Q_ASSERT).
template <typename T>
class [[nodiscard]] Result
{
public:
    // Implicit on purpose: `return value;` and `return Error{…};` read as what they are.
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}     // NOLINT
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {} // NOLINT

    bool has_value() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }
    const T &operator*() const &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &operator*() &
    {
        Q_ASSERT(has_value());
        return *std::get_if<0>(&m_state);
    }
    T &&operator*() &&
    {
        Q_ASSERT(has_value());
        return std::move(*std::get_if<0>(&m_state));
    }
    const T *operator->() const
    {
        Q_ASSERT(has_value());
        return std::get_if<0>(&m_state);
    }
    T *operator->()
    {
        Q_ASSERT(has_value());
        return std::get_if<0>(&m_state);
    }
    const Error &error() const
    {
        Q_ASSERT(!has_value());
        return *std::get_if<1>(&m_state);
    }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)), m_failed(true) {} // NOLINT

    bool has_value() const noexcept { return !m_failed; }
    explicit operator bool() const noexcept { return has_value(); }
    const Error &error() const
    {
        Q_ASSERT(m_failed);
        return m_error;
    }

private:
    Error m_error;
    bool m_failed = false;
};

} // namespace ocr
