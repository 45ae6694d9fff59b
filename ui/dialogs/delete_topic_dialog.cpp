#include "ui/dialogs/delete_topic_dialog.h"

#include "ui/theme/theme.h"
#include "ui/words/figures.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace brokerscope::ui {

DeleteTopicDialog::DeleteTopicDialog(const QString& topic, qint64 records, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Delete topic %1").arg(topic));
    setObjectName(QStringLiteral("deleteTopic"));
    setMinimumWidth(scaled(400));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(kSpacing);
    auto* text = new QLabel(
        tr("%1 records of this topic go for good, on every node. This cannot be undone.\n\nType the topic's name to delete it:")
            .arg(countWords(records)),
        this);
    text->setWordWrap(true);
    layout->addWidget(text);
    auto* typed = new QLineEdit(this);
    typed->setObjectName(QStringLiteral("deleteTopic.name"));
    typed->setPlaceholderText(topic);
    typed->setToolTip(topic); // a long one is cut off
    typed->setAccessibleName(tr("Name of the topic"));
    layout->addWidget(typed);
    auto* buttons = new QDialogButtonBox(this);
    auto* remove = buttons->addButton(tr("Delete"), QDialogButtonBox::AcceptRole);
    remove->setObjectName(QStringLiteral("deleteTopic.delete"));
    remove->setProperty("role", QStringLiteral("danger"));
    remove->setEnabled(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    layout->addWidget(buttons);
    connect(typed, &QLineEdit::textChanged, remove, [remove, topic](const QString& words) { remove->setEnabled(words == topic); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace brokerscope::ui
