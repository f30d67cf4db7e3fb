import Law
import Operations

/// Holds a JSON value against a schema and names everything that is wrong, by JSON Pointer.
struct SchemaCheck {
    /// More than this many mistakes help nobody.
    private static let most = 50
    private let lookup: (String) -> Schema?
    private(set) var problems: [FieldProblem] = []

    init(lookup: @escaping (String) -> Schema?) {
        self.lookup = lookup
    }

    mutating func check(_ value: JSONValue, _ schema: Schema, at pointer: String) {
        guard problems.count < SchemaCheck.most else { return }
        switch (schema, value) {
        case (.named(let name), _):
            guard let inner = lookup(name) else { preconditionFailure("no schema named \(name)") }
            check(value, inner, at: pointer)
        case (.optional(let inner), _): if value != .null { check(value, inner, at: pointer) }
        case (.boolean, .bool), (.number, .integer), (.number, .number): break
        case (.integer(let range), .integer(let number)): checkRange(number, range, at: pointer)
        case (.text(let shape), .string(let text)): checkText(text, shape, at: pointer)
        case (.choice(let choices), .string(let text)): checkChoice(text, choices, at: pointer)
        case (.list(let element, let most), .array(let values)):
            if let most, values.count > most { refuse(pointer, "too-many", AnswerText.tooMany(most)) }
            for (index, value) in values.enumerated() { check(value, element, at: "\(pointer)/\(index)") }
        case (.map(let inner), .object(let members)):
            for member in members { check(member.value, inner, at: pointer + "/" + SchemaCheck.escape(member.name)) }
        case (.record(let shape), .object(let members)): checkRecord(members, shape, at: pointer)
        default: refuse(pointer, "type", SchemaText.type(schema))
        }
    }

    private mutating func checkRecord(_ members: [JSONValue.Member], _ shape: RecordShape, at pointer: String) {
        var missing = Set(shape.fields.filter(\.isRequired).map(\.name))
        for member in members {
            let place = pointer + "/" + SchemaCheck.escape(member.name)
            missing.remove(member.name)
            guard let field = shape.fields.first(where: { $0.name == member.name }) else {
                refuse(place, "unknown", SchemaText.unknown)
                continue
            }
            check(member.value, field.schema, at: place)
        }
        for name in missing.sorted() {
            refuse(pointer + "/" + SchemaCheck.escape(name), "required", AnswerText.required)
        }
    }

    private mutating func checkRange(_ number: Int64, _ range: ClosedRange<Int64>?, at pointer: String) {
        if let range, !range.contains(number) { refuse(pointer, "range", SchemaText.range(range)) }
    }

    private mutating func checkChoice(_ text: String, _ choices: [String], at pointer: String) {
        if !choices.contains(text) { refuse(pointer, "choice", AnswerText.choice(choices)) }
    }

    private mutating func checkText(_ text: String, _ shape: TextShape, at pointer: String) {
        let count = text.unicodeScalars.count
        if let least = shape.atLeast, count < least { refuse(pointer, "too-short", SchemaText.tooShort(least)) }
        if let most = shape.atMost, count > most { refuse(pointer, "too-long", AnswerText.tooLong(most, count)) }
        if text.unicodeScalars.contains("\0") { refuse(pointer, "control", SchemaText.control) }
        switch shape.kind {
        case .date: if LegalDate(text) == nil { refuse(pointer, "form", LegalDate.hint) }
        case .moment: if Moment(text) == nil { refuse(pointer, "form", Moment.hint) }
        case .identifier: if !PathParameter.id.accepts(text) { refuse(pointer, "form", SchemaText.form) }
        case nil:
            if let pattern = shape.pattern, !PatternCheck.matches(text, pattern) {
                refuse(pointer, "pattern", SchemaText.pattern(pattern))
            }
        }
    }

    private mutating func refuse(_ pointer: String, _ code: String, _ message: Wording) {
        problems.append(FieldProblem(pointer, code, message))
    }

    /// A name as a reference token of RFC 6901.
    private static func escape(_ name: String) -> String {
        String(name.flatMap { $0 == "~" ? "~0" : $0 == "/" ? "~1" : String($0) })
    }
}

/// Regular expressions of our own schemas.
enum PatternCheck {
    /// Whether the text matches; a pattern that is none of a regular expression is a bug of ours.
    static func matches(_ text: String, _ pattern: String) -> Bool {
        guard let expression = try? Regex(pattern) else { preconditionFailure("\(pattern) is no regular expression") }
        return (try? expression.firstMatch(in: text)) != nil
    }
}

/// What is wrong with a value, and how to mend it.
enum SchemaText {
    static let form = Wording("格式不正确。", "Not in the right form.")
    static let unknown = Wording("没有这个字段。", "There is no such field.")
    static let control = Wording("不能含有控制字符。", "Control characters are not taken.")

    static func range(_ range: ClosedRange<Int64>) -> Wording {
        Wording("应在 \(range.lowerBound) 与 \(range.upperBound) 之间。", "From \(range.lowerBound) to \(range.upperBound).")
    }

    static func tooShort(_ least: Int) -> Wording { Wording("至少 \(least) 字。", "At least \(least) characters.") }
    static func pattern(_ pattern: String) -> Wording { Wording("须符合 \(pattern)。", "Must match \(pattern).") }

    static func type(_ schema: Schema) -> Wording {
        switch schema {
        case .boolean: Wording("应为 true 或 false。", "Must be true or false.")
        case .integer: Wording("应为整数。", "Must be a whole number.")
        case .number: Wording("应为数字。", "Must be a number.")
        case .list: Wording("应为列表。", "Must be a list.")
        case .map, .record: Wording("应为对象。", "Must be an object.")
        case .text, .choice, .named, .optional: Wording("应为文字。", "Must be a text.")
        }
    }
}
