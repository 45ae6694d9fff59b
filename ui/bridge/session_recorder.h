// Records what the window is told of a cluster into a file. GUI thread; the writing is done elsewhere.
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace brokerscope::ui {

class ClusterSource;

class SessionRecorder : public QObject
{
    Q_OBJECT

public:
    explicit SessionRecorder(ClusterSource& source, QObject* parent = nullptr);
    ~SessionRecorder() override; // finishes the file

    // A sentence when the file cannot be made; empty: it records.
    [[nodiscard]] QString start(const QString& path);
    void stop();
    [[nodiscard]] bool isRecording() const { return m_session != nullptr; }
    [[nodiscard]] QString path() const;
    [[nodiscard]] qint64 bytes() const;

signals:
    void changed();
    void failed(const QString& sentence); // writing had to end; what was written stays readable

private:
    struct Session;
    void check();
    void takeFrames();

    ClusterSource& m_source;
    std::unique_ptr<Session> m_session; // none: it does not record
};

} // namespace brokerscope::ui
