// SPDX-License-Identifier: Apache-2.0
// SPDX-FileCopyrightText: NoticeGuard contributors
#include "app/privacy/AddressDetector_p.h"
#include "app/privacy/Identifiers_p.h"
#include "app/privacy/MaskJudge_p.h"
#include "app/privacy/NameDetector_p.h"
#include "app/privacy/ResidentCandidates_p.h"
#include "tests/app/privacy/BuiltInRules.h"
#include "tests/app/privacy/DrawnNumbers.h"

#include <QTest>

#include <algorithm>
using namespace privacy;
using drawn::digits, drawn::resident;

namespace {

const QDate kToday(2026, 6, 1);

/// Hides `count` places of it, the check character among them or not.
QString hidden(QString number, int count)
{
    for (int i = 0; i < count; ++i)
        number[*rc::gen::inRange<int>(0, static_cast<int>(number.size()))] = u'*';
    return number;
}

bool isBirth(const QString &number, const KnownOfHolder &known)
{
    const QDate birth(number.mid(6, 4).toInt(), number.mid(10, 2).toInt(),
                      number.mid(12, 2).toInt());
    const QDate from = known.bornFrom.isValid() ? known.bornFrom : QDate(1900, 1, 1);
    const QDate to = known.bornTo.isValid() ? known.bornTo : kToday;
    return birth.isValid() && birth >= from && birth <= to && birth <= kToday &&
           birth >= QDate(1900, 1, 1);
}

/// Tries every digit in every hidden place.
int bruteForce(QString number, const KnownOfHolder &known)
{
    const qsizetype at = QStringView(number).first(17).indexOf(u'*');
    if (at < 0) {
        const bool sex = !known.male || (number[16].digitValue() % 2 == 1) == *known.male;
        const QChar check = residentCheckCharacter(QStringView(number).first(17));
        return sex && isBirth(number, known) && (number[17] == u'*' || number[17] == check);
    }
    int count = 0;
    for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
        number[at] = digit;
        count += bruteForce(number, known);
    }
    return count;
}

KnownOfHolder someKnowledge()
{
    KnownOfHolder known;
    if (*rc::gen::arbitrary<bool>())
        known.male = *rc::gen::arbitrary<bool>();
    if (*rc::gen::arbitrary<bool>()) {
        known.bornFrom = QDate(1900, 1, 1).addDays(*rc::gen::inRange(0, 46000));
        known.bornTo = known.bornFrom.addDays(*rc::gen::inRange(0, 4000));
    }
    return known;
}

NumberReading readingOf(const QString &text)
{
    NumberReading reading{text, {}, Agreement::Agreed, false};
    for (qsizetype i = 0; i < text.size(); ++i)
        reading.certain.append(*rc::gen::inRange(0, 4) > 0);
    return reading;
}

} // namespace

/// What must hold for every number, name and address, not only for the examples.
class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void candidatesAreCountedExactly();
    void candidatesOfTheLiterature();
    void hidingMoreNeverTellsMore();
    void maskedMeansManyCandidates();
    void numbersShowNoMoreThanThePolicy();
    void namesShowNoMoreThanTheFirstCharacters();
    void addressesStopAtTheVillage();
    void everyChangeBreaksTheCheckCharacter();
    void everyChangeBreaksLuhn();
    void oneCreditCheckCharacterHolds();

private:
    const RuleSet m_rules = tests::builtInRules();
};

void TestProperties::candidatesAreCountedExactly()
{
    QVERIFY(rc::check("the counter agrees with trying every number", [] {
        const QString shown = hidden(resident(), *rc::gen::inRange(1, 5));
        const KnownOfHolder known = someKnowledge();
        RC_ASSERT(residentCandidates(shown, kToday, known) == bruteForce(shown, known));
    }));
}

void TestProperties::candidatesOfTheLiterature()
{
    // One sample of the domain notes' table, counted from 1900: whole ranges that no brute force
    // of the test above reaches.
    QCOMPARE(residentCandidates(QStringLiteral("65010119900315000*"), kToday), 1.0);
    QCOMPARE(residentCandidates(QStringLiteral("65010119900315****"), kToday), 1000.0);
    QCOMPARE(residentCandidates(QStringLiteral("650101199003******"), kToday), 31000.0);
    const QDate day(1900, 1, 1);
    QCOMPARE(residentCandidates(QStringLiteral("650101************"), day), 1000.0);
    QCOMPARE(residentCandidates(QStringLiteral("650101************"), day.addDays(364)), 365000.0);
    double sum = 0;
    for (const char16_t check : u"0123456789X")
        if (check != 0)
            sum += residentCandidates(QStringLiteral("650101********000") + QChar(check), kToday);
    QCOMPARE(sum, residentCandidates(QStringLiteral("650101********000*"), kToday));
    QCOMPARE(residentCandidates(QStringLiteral("650101199002300001"), kToday), 0.0);
}

void TestProperties::hidingMoreNeverTellsMore()
{
    QVERIFY(rc::check("one more hidden place never leaves fewer candidates", [] {
        const QString shown = hidden(resident(), *rc::gen::inRange(1, 12));
        const QString less = hidden(shown, 1);
        const KnownOfHolder known = someKnowledge();
        RC_ASSERT(residentCandidates(less, kToday, known) >=
                  residentCandidates(shown, kToday, known));
    }));
}

void TestProperties::maskedMeansManyCandidates()
{
    const CompiledRules &rules = m_rules.rules();
    QVERIFY(rc::check("a mask that stands leaves a thousand and hides the birth", [&rules] {
        Candidates candidates;
        candidates.first = hidden(resident(), *rc::gen::inRange(1, 18));
        candidates.typed = true;
        const MaskVerdict verdict = judgeMask(FindingType::ResidentId, candidates, rules, kToday);
        const double left = residentCandidates(candidates.first, kToday);
        const bool birth = !candidates.first.mid(6, 8).contains(u'*');
        RC_ASSERT((verdict.disposition == Disposition::Masked) == (left >= 1000 && !birth));
        if (verdict.disposition == Disposition::Masked)
            RC_ASSERT((verdict.severity == Severity::Low) == (left < 10000));
    }));
}

void TestProperties::numbersShowNoMoreThanThePolicy()
{
    const CompiledRules &rules = m_rules.rules();
    QVERIFY(rc::check("masked numbers show what the policy lets stand and was read surely", [&] {
        const auto type = *rc::gen::element(
            FindingType::ResidentId, FindingType::Phone, FindingType::BankCard,
            FindingType::BankAccount, FindingType::DisabilityCert, FindingType::Passport,
            FindingType::OtherId, FindingType::SocialSecurityNo, FindingType::Landline,
            FindingType::Qq, FindingType::HouseholdNo, FindingType::MilitaryId);
        const NumberReading reading =
            readingOf(hidden(digits(*rc::gen::inRange(1, 26)), *rc::gen::inRange(0, 6)));
        const QString masked = maskedNumber(type, reading, rules);
        const MaskPolicy policy = rules.maskPolicies.value(type);
        const qsizetype first = masked.indexOf(u'*');
        const qsizetype last = masked.lastIndexOf(u'*');
        RC_ASSERT(first >= 0 && first <= policy.first);
        RC_ASSERT(masked.size() - 1 - last <= policy.last);
        // Three places at least stay hidden, and none between visible ones shows.
        RC_ASSERT(masked.count(u'*') == last - first + 1 && last - first >= 2);
        for (qsizetype i = 0; i < first; ++i)
            RC_ASSERT(masked[i] == reading.text[i] && reading.certain[i]);
        for (qsizetype i = 1; i < masked.size() - last; ++i)
            RC_ASSERT(masked[masked.size() - i] == reading.text[reading.text.size() - i] &&
                      reading.certain[reading.text.size() - i]);
        // What is shown and what is hidden never make less than the number was long.
        RC_ASSERT(first + (masked.size() - 1 - last) + 3 <=
                  std::max<qsizetype>(3, reading.text.size()));
    }));
}

void TestProperties::namesShowNoMoreThanTheFirstCharacters()
{
    const CompiledRules &rules = m_rules.rules();
    const QString sounds = QStringLiteral("阿艾买古丽热娜木提江尔克吐逊力");
    const auto part = [&sounds] {
        QString text;
        for (int i = *rc::gen::inRange(2, 7); i > 0; --i)
            text.append(sounds[*rc::gen::inRange<int>(0, static_cast<int>(sounds.size()))]);
        return text;
    };
    QVERIFY(rc::check("names with a dot show the first character of each part", [&] {
        const QString given = part();
        const QString father = part();
        const QString dot(*rc::gen::element(u'·', u'•', u'・', u'．', u'-'));
        RC_ASSERT(maskedName(given + dot + father, rules) ==
                  given.left(1) + QStringLiteral("***·") + father.left(1) + QStringLiteral("***"));
    }));
    QVERIFY(rc::check("a surname stands, and nothing tells how long the name is", [&] {
        const QString surname = *rc::gen::element(QStringLiteral("王"), QStringLiteral("欧阳"));
        RC_ASSERT(maskedName(surname + part().left(2), rules) == surname + QStringLiteral("**"));
        RC_ASSERT(maskedName(surname + part().left(1), rules) ==
                  maskedName(surname + part().left(2), rules));
    }));
}

void TestProperties::addressesStopAtTheVillage()
{
    const CompiledRules &rules = m_rules.rules();
    QVERIFY(rc::check("nothing below the village is shown", [&] {
        const QString village =
            *rc::gen::element(QStringLiteral("幸福镇红旗村"), QStringLiteral("天山区胜利路社区"));
        const QString house = QString::number(*rc::gen::inRange(1, 30)) + QStringLiteral("组") +
                              QString::number(*rc::gen::inRange(1, 400)) + QStringLiteral("号");
        RC_ASSERT(maskedAddress(village + house, rules) == village + QStringLiteral("***"));
        RC_ASSERT(maskedAddress(village + house + QStringLiteral("(近幸福路)"), rules) ==
                  village + QStringLiteral("***"));
    }));
}

void TestProperties::everyChangeBreaksTheCheckCharacter()
{
    QVERIFY(rc::check("MOD 11-2 notices a changed digit and two that changed places", [] {
        const QString good = resident();
        RC_ASSERT(holdsResidentCheck(good));
        QString changed = good;
        const int at = *rc::gen::inRange(0, 17);
        changed[at] = QChar(u'0' + (good[at].digitValue() + *rc::gen::inRange(1, 10)) % 10);
        RC_ASSERT(!holdsResidentCheck(changed));
        QString swapped = good;
        const int left = *rc::gen::inRange(0, 16);
        std::swap(swapped[left], swapped[left + 1]);
        RC_ASSERT(holdsResidentCheck(swapped) == (swapped == good));
    }));
}

void TestProperties::everyChangeBreaksLuhn()
{
    QVERIFY(rc::check("Luhn notices a changed digit", [] {
        const QString stem = digits(*rc::gen::inRange(11, 19));
        int holding = 0;
        for (char16_t last = u'0'; last <= u'9'; ++last)
            holding += holdsLuhn(QString(stem + QChar(last)));
        RC_ASSERT(holding == 1);
        QString other = stem;
        const int at = *rc::gen::inRange<int>(0, static_cast<int>(stem.size()));
        other[at] = QChar(u'0' + (stem[at].digitValue() + *rc::gen::inRange(1, 10)) % 10);
        for (char16_t last = u'0'; last <= u'9'; ++last)
            RC_ASSERT(!(holdsLuhn(QString(stem + QChar(last))) &&
                        holdsLuhn(QString(other + QChar(last)))));
    }));
}

void TestProperties::oneCreditCheckCharacterHolds()
{
    const QString alphabet = QStringLiteral("0123456789ABCDEFGHJKLMNPQRTUWXY");
    QVERIFY(rc::check("one of the 31 characters closes a credit code", [&] {
        QString stem;
        for (int i = 0; i < 17; ++i)
            stem.append(alphabet[*rc::gen::inRange<int>(0, static_cast<int>(alphabet.size()))]);
        int holding = 0;
        for (const QChar last : alphabet)
            holding += holdsCreditCode(QString(stem + last));
        RC_ASSERT(holding == 1);
    }));
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
