// One record in full: where it lies, its key, value and headers in a chosen form, and where its key belongs.
#pragma once

#include "ui/models/payload.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;
class QTabWidget;
class QToolButton;

namespace brokerscope::ui {

class MessageDetail final : public QWidget
{
    Q_OBJECT

public:
    explicit MessageDetail(QWidget* parent = nullptr);

    // `partitions`: of the topic, 0 if unknown. `leaderEpoch` -1: unknown.
    void show(const QString& topic, const MessagePtr& message, int partitions, int leaderEpoch);
    [[nodiscard]] const MessagePtr& message() const { return m_message; }
    void setWholeError(const QString& error);
    [[nodiscard]] const PayloadForm& keyForm() const { return m_keyForm; }
    [[nodiscard]] const PayloadForm& valueForm() const { return m_valueForm; }
    void retranslate();

signals:
    void formsChanged();
    void produceAgain();
    void evidenceWanted();

private:
    void fill();
    void fillWhere();
    void fillHint();
    void fillHeaders();
    void readForms();
    void chooseSchema();
    void copy();
    void toggleRepair();

    QString m_topic;
    MessagePtr m_message;
    int m_partitions = 0;
    int m_leaderEpoch = -1;
    QString m_wholeError;
    PayloadForm m_keyForm;
    PayloadForm m_valueForm;
    QString m_schemaProblem;

    QLabel* m_empty;
    QWidget* m_body;
    QLabel* m_where;
    QComboBox* m_keyFormat;
    QComboBox* m_valueFormat;
    QComboBox* m_charset;
    QToolButton* m_schema;
    QWidget* m_hintBar;
    QLabel* m_hint;
    QPushButton* m_repair;
    QTabWidget* m_tabs;
    QPlainTextEdit* m_value;
    QPlainTextEdit* m_key;
    QTableWidget* m_headers;
    QLabel* m_problem;
    QToolButton* m_copy;
    QToolButton* m_evidence;
    QPushButton* m_again;
};

} // namespace brokerscope::ui
