/// The shape of a JSON value, in the part of JSON Schema 2020-12 that our types need.
package indirect enum Schema: Sendable, Hashable {
    case boolean
    case integer(ClosedRange<Int64>?)
    case number
    case text(TextShape)
    case choice([String])
    case list(Schema, atMost: Int?)
    case map(Schema)
    case record(RecordShape)
    /// A named schema among the components.
    case named(String)
    /// The same or null.
    case optional(Schema)

    /// Any text.
    package static let string = Schema.text(TextShape())
}

/// What a text must look like.
package struct TextShape: Sendable, Hashable {
    /// The fewest characters (Unicode scalars, as JSON Schema counts).
    package var atLeast: Int?
    /// The most characters.
    package var atMost: Int?
    /// A regular expression, whole when anchored.
    package var pattern: String?
    /// `date`, `date-time`, `uri`: said to readers and checked by the type that reads it.
    package var format: String?
    /// The check behind `format`, where there is one.
    package var kind: TextKind?

    package init(
        atLeast: Int? = nil, atMost: Int? = nil, pattern: String? = nil, format: String? = nil, kind: TextKind? = nil
    ) {
        self.atLeast = atLeast
        self.atMost = atMost
        self.pattern = pattern
        self.format = format
        self.kind = kind
    }
}

/// Texts whose form is checked by a type of the house.
package enum TextKind: String, Sendable, Hashable {
    case date, moment, identifier
}

/// The members of an object.
package struct RecordShape: Sendable, Hashable {
    /// One member.
    package struct Field: Sendable, Hashable {
        package let name: String
        package let schema: Schema
        package let isRequired: Bool
        /// What the value means, in English; shown in the description.
        package let note: String?

        package init(_ name: String, _ schema: Schema, isRequired: Bool = true, note: String? = nil) {
            self.name = name
            self.schema = schema
            self.isRequired = isRequired
            self.note = note
        }
    }

    package let fields: [Field]

    package init(_ fields: [Field]) {
        self.fields = fields
    }
}

extension Schema {
    /// The schema as JSON Schema.
    package var json: JSONValue {
        switch self {
        case .boolean: ["type": "boolean"]
        case .integer(let range): .object(Schema.integerMembers(range))
        case .number: ["type": "number"]
        case .text(let shape): .object([.init("type", "string")] + shape.members)
        case .choice(let values): ["type": "string", "enum": .array(values.map { .string($0) })]
        case .list(let element, let most):
            .object(
                [.init("type", "array"), .init("items", element.json)]
                    + (most.map { [.init("maxItems", .integer(Int64($0)))] } ?? []))
        case .map(let value): ["type": "object", "additionalProperties": value.json]
        case .record(let shape): shape.json
        case .named(let name): ["$ref": .string("#/components/schemas/" + name)]
        case .optional(let schema): schema.orNull
        }
    }

    private var orNull: JSONValue {
        guard case .object(var members) = json, members.first?.name == "type", let type = members.first?.value,
            members.allSatisfy({ $0.name != "enum" })
        else { return ["anyOf": [json, ["type": "null"]]] }
        members[0] = .init("type", [type, "null"])
        return .object(members)
    }

    private static func integerMembers(_ range: ClosedRange<Int64>?) -> [JSONValue.Member] {
        let full = range ?? Int64.min...Int64.max
        return [
            .init("type", "integer"), .init("format", "int64"),
            .init("minimum", .integer(full.lowerBound)), .init("maximum", .integer(full.upperBound)),
        ]
    }
}

extension TextShape {
    fileprivate var members: [JSONValue.Member] {
        var members: [JSONValue.Member] = []
        if let format { members.append(.init("format", .string(format))) }
        if let atLeast { members.append(.init("minLength", .integer(Int64(atLeast)))) }
        if let atMost { members.append(.init("maxLength", .integer(Int64(atMost)))) }
        if let pattern { members.append(.init("pattern", .string(pattern))) }
        return members
    }
}

extension RecordShape {
    fileprivate var json: JSONValue {
        let properties = fields.map { field in
            JSONValue.Member(field.name, field.note.map { field.schema.json.described($0) } ?? field.schema.json)
        }
        let required = fields.filter(\.isRequired).map { JSONValue.string($0.name) }
        return .object(
            [.init("type", "object"), .init("properties", .object(properties))]
                + (required.isEmpty ? [] : [.init("required", .array(required))])
                + [.init("additionalProperties", false)])
    }
}

extension JSONValue {
    /// The same object with a description.
    fileprivate func described(_ note: String) -> JSONValue {
        guard case .object(let members) = self else { return self }
        return .object(members + [.init("description", .string(note))])
    }
}
