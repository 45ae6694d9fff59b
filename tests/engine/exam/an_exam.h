// A small exam: a topic, a dead node, two questions.
#pragma once

#include "engine/exam/exam.h"

#include <memory>
#include <string>

namespace brokerscope::exam {

inline const char* const kAnExam = R"(title: T
story: S
minutes: 5
clean: delete topic orders
start: [create topic orders, wait topic orders exists]
fault: kill 2
symptoms: [node 2 = 0]
questions:
  - id: where
    question: Q
    options: [{text: A}, {text: B, right: yes}]
    because: B
  - id: what
    question: Q
    options: [{text: A, right: yes}, {text: B}]
    because: B
repair:
  when: [node 2 = 1, records of orders grew by 1]
  seconds: 3
  never: [topic orders gone]
  do: [start 2, produce orders]
hints: [first, second]
explanation: E
evidence: [event node-killed]
)";

inline Result<Exam> readText(const std::string& text)
{
    const auto document = script::parseDocument(text, "a.yaml");
    return document ? readExam(document.value(), "a") : Result<Exam>(document.error());
}

inline std::shared_ptr<const Exam> anExam()
{
    return std::make_shared<const Exam>(readText(kAnExam).value());
}

} // namespace brokerscope::exam
