import Enforcement
import Law

/// A question together with the type of its answer: the operation of an act takes it as that type.
package struct Ask<S: ActSubject, Value: Sendable>: Sendable {
    package let question: Question<S>
    /// Reads the answer; throws `AnswerFault`.
    let read: @Sendable (Answers) throws -> Value

    init(
        _ name: String, _ label: Wording, _ kind: Question<S>.Kind, isRequired: Bool = true, help: Wording? = nil,
        example: [String], asked: Question<S>.Place = .everywhere,
        start: @escaping @Sendable (S.InHand) -> [String] = { _ in [] },
        options: (@Sendable (S.InHand) -> [Choice])? = nil, read: @escaping @Sendable (Answers) throws -> Value
    ) {
        question = Question(
            name: name, label: label, kind: kind, isRequired: isRequired, help: help, example: example, asked: asked,
            start: start, options: options)
        self.read = read
    }

    /// The same question where it may be left unanswered.
    var ifGiven: Ask<S, Value?> {
        let (question, read) = (question, read)
        return Ask<S, Value?>(
            question.name, question.label, question.kind, isRequired: false, help: question.help,
            example: question.example, asked: question.asked, start: question.start, options: question.options
        ) { answers in
            answers[question.name].isEmpty ? nil : try read(answers)
        }
    }
}

extension Ask where Value == String {
    /// A line of text; a page offers the options where there are any.
    static func line(
        _ name: String, _ label: Wording, most: Int = 200, example: String, help: Wording? = nil,
        start: @escaping @Sendable (S.InHand) -> String? = { _ in nil },
        options: (@Sendable (S.InHand) -> [Choice])? = nil
    ) -> Ask {
        Ask(
            name, label, .line(most: most), help: help, example: [example],
            start: { record in start(record).map { [$0] } ?? [] }, options: options
        ) { try $0.text(name, most: most) }
    }

    /// Several lines of text.
    static func text(
        _ name: String, _ label: Wording, most: Int = 10_000, rows: Int = 5, example: String, help: Wording? = nil,
        start: @escaping @Sendable (S.InHand) -> String? = { _ in nil }
    ) -> Ask {
        Ask(
            name, label, .text(most: most, rows: rows), help: help, example: [example],
            start: { record in start(record).map { [$0] } ?? [] }
        ) { try $0.text(name, most: most) }
    }

    /// The reason of an act, in the words of whoever takes it.
    static func reason(
        most: Int = 10_000, rows: Int = 4, example: String, label: Wording = Wording("理由", "Reason"),
        help: Wording? = nil
    ) -> Ask {
        text("reason", label, most: most, rows: rows, example: example, help: help)
    }
}

extension Ask where Value == LegalDate {
    /// A calendar day.
    static func day(
        _ name: String, _ label: Wording, help: Wording? = nil,
        start: @escaping @Sendable (S.InHand) -> LegalDate? = { $0.today }
    ) -> Ask {
        Ask(
            name, label, .day, help: help, example: ["2026-11-22"],
            start: { record in start(record).map { [$0.description] } ?? [] }
        ) { try $0.value(name, AnswerText.day) { LegalDate($0) } }
    }
}

extension Ask where Value == Money {
    /// An amount in yuan.
    static func yuan(
        _ name: String, _ label: Wording, example: String, help: Wording? = nil,
        start: @escaping @Sendable (S.InHand) -> Money? = { _ in nil }
    ) -> Ask {
        Ask(
            name, label, .yuan, help: help, example: [example],
            start: { record in start(record).map { [AmountText.text($0)] } ?? [] }
        ) { try $0.value(name, AnswerText.amount, AmountText.money) }
    }
}

extension Ask where Value == Int64 {
    /// A number of things: whole, not negative.
    static func count(
        _ name: String, _ label: Wording, example: Int64, help: Wording? = nil,
        start: @escaping @Sendable (S.InHand) -> Int64? = { _ in nil }
    ) -> Ask {
        Ask(
            name, label, .count, help: help, example: [String(example)],
            start: { record in start(record).map { [String($0)] } ?? [] }
        ) { answers in
            try answers.value(name, AnswerText.count) { text in
                Int64(text.replacing(",", with: "")).flatMap { $0 >= 0 ? $0 : nil }
            }
        }
    }
}

extension Ask where Value == Bool {
    /// Yes or no.
    static func yesNo(
        _ name: String, _ label: Wording, yes: Wording, no: Wording, example: Bool = true, help: Wording? = nil,
        asked: Question<S>.Place = .everywhere, start: @escaping @Sendable (S.InHand) -> Bool? = { _ in nil }
    ) -> Ask {
        Ask(
            name, label, .yesNo(yes: yes, no: no), help: help, example: [String(example)], asked: asked,
            start: { record in start(record).map { [String($0)] } ?? [] }
        ) { try $0.value(name, AnswerText.yesNo) { Bool($0) } }
    }
}

extension Ask where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One word of a list; where there are few, all are in sight.
    static func one(
        _ name: String, _ label: Wording, _ words: KeyPath<Value, Wording>, few: Bool = false, example: Value,
        help: Wording? = nil, start: @escaping @Sendable (S.InHand) -> Value? = { _ in nil }
    ) -> Ask {
        let choices = Value.allCases.map { Choice($0.rawValue, $0[keyPath: words]) }
        let hint = AnswerText.choice(choices.map(\.value))
        return Ask(
            name, label, .one(choices, few: few), help: help, example: [example.rawValue],
            start: { record in start(record).map { [$0.rawValue] } ?? [] }
        ) { try $0.value(name, hint) { Value(rawValue: $0) } }
    }
}

extension Ask {
    /// Any words of a list; `options` narrows them to what the record leaves open.
    static func several<Word: RawRepresentable & CaseIterable & Sendable>(
        _ name: String, _ label: Wording, _ words: KeyPath<Word, Wording>, example: [Word], isRequired: Bool = true,
        help: Wording? = nil, start: @escaping @Sendable (S.InHand) -> [Word]? = { _ in nil },
        options: (@Sendable (S.InHand) -> [Word])? = nil
    ) -> Ask where Value == [Word], Word.RawValue == String {
        let choices = Word.allCases.map { Choice($0.rawValue, $0[keyPath: words]) }
        let hint = AnswerText.choice(choices.map(\.value))
        var open: (@Sendable (S.InHand) -> [Choice])?
        if let options {
            open = { record in
                let values = Set(options(record).map(\.rawValue))
                return choices.filter { values.contains($0.value) }
            }
        }
        let begin: @Sendable (S.InHand) -> [String] = { record in start(record)?.map(\.rawValue) ?? [] }
        return Ask(
            name, label, .several(choices), isRequired: isRequired, help: help, example: example.map(\.rawValue),
            start: begin, options: open
        ) { try $0.values(name, hint) { Word(rawValue: $0) } }
    }

    /// A record of a kind, of those that are offered.
    static func record<Tag>(
        _ name: String, _ label: Wording, _ kind: RecordKind, help: Wording? = nil,
        asked: Question<S>.Place = .everywhere, start: @escaping @Sendable (S.InHand) -> RecordID<Tag>? = { _ in nil },
        options: (@Sendable (S.InHand) -> [Choice])? = nil
    ) -> Ask where Value == RecordID<Tag> {
        Ask(
            name, label, .record(kind), help: help, example: [RecordExample.id], asked: asked,
            start: { record in start(record).map { [$0.rawValue] } ?? [] }, options: options
        ) { RecordID(try $0.text(name, most: 200)) }
    }

    /// People of the record's unit; the first leads.
    static func team(
        _ name: String, _ label: Wording, most: Int, help: Wording? = nil,
        start: @escaping @Sendable (S.InHand) -> [UserID], options: @escaping @Sendable (S.InHand) -> [Choice]
    ) -> Ask where Value == [UserID] {
        Ask(
            name, label, .team(most: most), help: help, example: [RecordExample.id],
            start: { record in start(record).map(\.rawValue) }, options: options
        ) { answers in
            let people = answers[name]
            guard !people.isEmpty else { throw AnswerFault(name, "required", AnswerText.required) }
            guard people.count <= most else { throw AnswerFault(name, "too-many", AnswerText.tooMany(most)) }
            return people.map { UserID($0) }
        }
    }
}

/// The id that stands in examples.
package enum RecordExample {
    package static let id = "01KAM3Z5V8Q2T7W9XABCDEFGHJ"
}
