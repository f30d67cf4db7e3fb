package import Law
import Operations

extension String: QueryValue {
    package static var schema: Schema { .text(TextShape(atLeast: 1, atMost: 500)) }
    package static var hint: Wording { Wording("最多 500 字。", "At most 500 characters.") }
    package init?(query: String) {
        guard !query.isEmpty, query.unicodeScalars.count <= 500 else { return nil }
        self = query
    }
}

extension Int: QueryValue {
    package static var schema: Schema { .integer(nil) }
    package static var hint: Wording { Wording("请填写整数。", "Enter a whole number.") }
    package init?(query: String) { self.init(query, radix: 10) }
}

extension Bool: QueryValue {
    package static var schema: Schema { .boolean }
    package static var hint: Wording { AnswerText.yesNo }
    package init?(query: String) {
        switch query {
        case "true": self = true
        case "false": self = false
        default: return nil
        }
    }
}

/// An enum of texts is a query value by saying so: `extension ClueState: QueryValue {}`.
extension QueryValue where Self: RawRepresentable & CaseIterable, RawValue == String {
    package static var schema: Schema { .choice(allCases.map(\.rawValue)) }
    package static var hint: Wording {
        AnswerText.choice(allCases.map(\.rawValue))
    }
    package init?(query: String) { self.init(rawValue: query) }
}

/// A parameter in the query of an API route, with the type of its value.
package struct QueryParameter<Value: QueryValue>: Sendable {
    package let name: String
    package let note: String

    package init(_ name: String, _ note: String, as type: Value.Type = Value.self) {
        self.name = name
        self.note = note
    }

    /// The parameter without its type, for the declaration.
    package var declaration: ParameterDeclaration {
        ParameterDeclaration(name: name, note: note, schema: Value.schema) { Value(query: $0) != nil }
    }
}

/// A query parameter as a route declares it.
package struct ParameterDeclaration: Sendable {
    package let name: String
    package let note: String
    package let schema: Schema
    /// Whether a text is a value of it.
    package let accepts: @Sendable (String) -> Bool
}
