// The account of one program: what it is, what it doubled and lost in large type, the figures behind that, the verdict, and
// which records it concerns.
#pragma once

#include "ui/bridge/ledger_desk.h"

#include <QFrame>

#include <array>

class QLabel;

namespace brokerscope::ui {

class LedgerStrip;

class LedgerColumn final : public QFrame
{
    Q_OBJECT

public:
    // `name` is put behind "ledger." in the object names of the figures: "ledger.exact.lost".
    explicit LedgerColumn(const QString& name, QWidget* parent = nullptr);

    void setTitles(const QString& title, const QString& order); // the guarantee; how it works
    void setState(const QString& words, const char* tone);      // of the program; empty: nothing is said
    // Null: there is no audit yet.
    void show(const AuditReportPtr& report);
    void retranslate();
    // So narrow that the others have room beside it; it grows by itself.
    [[nodiscard]] QSize sizeHint() const override;

private:
    enum Figure { Doubled, Lost, Sent, Stored, Seen, Way, kFigures };
    [[nodiscard]] QString troublesWords(const ledger::Ledger& ledger) const;

    QLabel* m_title;
    QLabel* m_order;
    QLabel* m_state;
    std::array<QLabel*, kFigures> m_numbers{};
    std::array<QLabel*, kFigures> m_captions{};
    QLabel* m_verdict;
    LedgerStrip* m_strip;
    QLabel* m_note;
    AuditReportPtr m_report;
};

// "Exact: everything came through, once", and its tone.
struct Verdict
{
    QString words;
    const char* tone = "muted";
};
[[nodiscard]] Verdict verdictOf(const ledger::Ledger& ledger);

} // namespace brokerscope::ui
