import Enforcement
import Law
import Operations

/// The body of an act in the API, made from its questions: its schema, an example, and how its members become answers.
package struct ActBody: Sendable {
    /// The name among the components of the description: `TriageClueDraft`.
    package let schemaName: String
    package let schema: Schema
    package let example: JSONValue
    let answers: @Sendable (JSONValue) -> Answers
    /// Whether facts for the thresholds are among its members.
    private let needsFacts: Bool

    init<S: ActSubject>(_ act: Act<S>) {
        schemaName = act.name.prefix(1).uppercased() + act.name.dropFirst() + "Draft"
        schema = .record(RecordShape(act.questions.map(ActBody.field)))
        needsFacts = act.questions.contains { if case .facts = $0.kind { true } else { false } }
        example = .object(act.questions.map { .init($0.name, ActBody.example($0)) })
        answers = { body in
            var answers = Answers()
            for question in act.questions { ActBody.read(body[question.name], question, into: &answers) }
            return answers
        }
    }

    /// The named schemas that it needs: its own and that of amounts.
    package var components: [String: Schema] {
        let parts = needsFacts ? SchemaBook.shared.components(of: ThresholdFactsDraft.self) : [:]
        return SchemaBook.shared.components(of: Money.self).merging(parts) { old, _ in old }
            .merging([schemaName: schema]) { old, _ in old }
    }

    /// What is wrong with a value that should be such a body.
    func check(_ value: JSONValue) -> [FieldProblem] {
        let known = components
        var check = SchemaCheck { known[$0] }
        check.check(value, schema, at: "")
        return check.problems
    }
}

extension ActBody {
    private static func field<S>(_ question: Question<S>) -> RecordShape.Field {
        let shape = schema(question.kind)
        let notes = [question.label.en, question.help?.en].compactMap(\.self)
        return .init(
            question.name, question.isRequired ? shape : .optional(shape), isRequired: question.isRequired,
            note: notes.joined(separator: ". ") + ".")
    }

    private static func schema<S>(_ kind: Question<S>.Kind) -> Schema {
        switch kind {
        case .line(let most), .text(let most, _): .text(TextShape(atLeast: 1, atMost: most))
        case .day: LegalDate.schema
        case .yuan: .named(Money.schemaName)
        case .count: .integer(0...Int64.max)
        case .yesNo: .boolean
        case .one(let choices, _): .choice(choices.map(\.value))
        case .several(let choices): .list(.choice(choices.map(\.value)), atMost: nil)
        case .record: RecordID<Question<S>>.schema
        case .facts: .named(ThresholdFactsDraft.schemaName)
        case .team(let most): .list(RecordID<Question<S>>.schema, atMost: most)
        case .group(let members): .record(RecordShape(members.map(field)))
        }
    }

    private static func example<S>(_ question: Question<S>) -> JSONValue {
        let texts = question.example.map { JSONValue.string($0) }
        switch question.kind {
        case .several, .team: return .array(texts)
        case .count: return .integer(question.example.first.flatMap { Int64($0) } ?? 0)
        case .yesNo: return .bool(question.example.first == "true")
        case .yuan:
            let money = question.example.first.flatMap(AmountText.money) ?? Money(minor: 0)
            return ["minor": .integer(money.minor), "currency": .string(money.currency)]
        case .facts: return question.example.first.flatMap { try? JSONParser.parse(Array($0.utf8)) } ?? .null
        case .group(let members): return .object(members.map { .init($0.name, example($0)) })
        case .line, .text, .day, .one, .record: return texts.first ?? .null
        }
    }

    private static func read<S>(_ value: JSONValue?, _ question: Question<S>, into answers: inout Answers) {
        if case .group(let members) = question.kind {
            for member in members { read(value?[member.name], member, into: &answers) }
        } else if case .facts = question.kind {
            answers[question.name] = value.map { [$0.text()] } ?? []
        } else {
            answers[question.name] = value.map(texts) ?? []
        }
    }

    /// A member as the texts that a form would send.
    private static func texts(_ value: JSONValue) -> [String] {
        switch value {
        case .null, .number: []
        case .bool(let truth): [String(truth)]
        case .integer(let number): [String(number)]
        case .string(let text): [text]
        case .array(let values): values.flatMap(texts)
        case .object: amount(value)
        }
    }

    /// An amount in a currency; one that is not in yuan keeps its currency and is refused as an answer.
    private static func amount(_ value: JSONValue) -> [String] {
        guard case .integer(let minor)? = value["minor"], let currency = value["currency"]?.string else { return [] }
        guard currency == "CNY", minor >= 0 else { return ["\(minor) \(currency)"] }
        return [AmountText.text(Money(minor: minor))]
    }
}
