#include "ui/glossary/explanation.h"

#include "ui/glossary/term_finder.h"
#include "ui/language.h"
#include "ui/theme/theme.h"

#include "engine/glossary/glossary.h"

#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QWidgetAction>

namespace brokerscope::ui {

namespace {

constexpr int kWidth = 300;

} // namespace

void addExplanation(QMenu& menu, const QString& words, QWidget* widget, const QPoint& at)
{
    const auto terms = currentTerms().find(words);
    const auto* term = terms.isEmpty() ? nullptr : glossary::glossaryIn(currentLanguage().toStdString()).term(terms.front().toStdString());
    if (term == nullptr)
        return;
    auto* label = new QLabel(QStringLiteral("<b>%1</b><br>%2").arg(QString::fromStdString(term->name).toHtmlEscaped(),
                                                                   QString::fromStdString(term->text).toHtmlEscaped()));
    label->setObjectName(QStringLiteral("glossary.explanation"));
    label->setWordWrap(true);
    label->setMargin(scaled(kSpacing));
    label->setFixedWidth(scaled(kWidth));
    label->setFixedHeight(label->heightForWidth(label->width()));
    auto* meaning = new QWidgetAction(&menu);
    meaning->setDefaultWidget(label);
    menu.addAction(meaning);
    menu.addAction(QCoreApplication::translate("brokerscope::ui::GlossaryWords", "More about it"), &menu, [place = QPointer(widget), at] {
        if (place.isNull())
            return;
        QHelpEvent asked(QEvent::WhatsThis, at, place->mapToGlobal(at));
        QApplication::sendEvent(place, &asked);
    });
    menu.addSeparator();
}

} // namespace brokerscope::ui
