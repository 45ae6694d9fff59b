// The account of one program: what it is, six figures in large type, the verdict, and which records it concerns.
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
    // As narrow as it may be: beside the others as long as there is room, it grows by itself.
    [[nodiscard]] QSize sizeHint() const override;

private:
    enum Figure { Sent, Stored, Seen, Doubled, Lost, Way, kFigures };
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
