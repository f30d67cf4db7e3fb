import Law

/// Reads the schema of a type off its `Decodable` conformance: it decodes the type from a recorder that answers every
/// question with a plausible value and notes which keys were asked for, as what, and whether they may be missing.
struct SchemaReader {
    /// The named schemas met on the way.
    private(set) var components: [String: Schema] = [:]

    /// The schema of a type: a name for an `APIValue`, whose schema joins the components.
    mutating func schema(of type: any Decodable.Type) -> Schema {
        if let scalar = type as? any APIScalar.Type { return scalar.schema }
        if let value = type as? any APIValue.Type { return named(value) }
        if let optional = type as? any OptionalShape.Type { return .optional(schema(of: optional.wrapped)) }
        if let list = type as? any ListShape.Type { return .list(schema(of: list.element), atMost: nil) }
        if let map = type as? any MapShape.Type { return .map(schema(of: map.value)) }
        if let choices = choices(of: type) { return .choice(choices) }
        return recorded(type)
    }

    private mutating func named(_ type: any APIValue.Type) -> Schema {
        let name = type.schemaName
        if components[name] == nil {
            components[name] = .record(RecordShape([]))
            components[name] = ruled(recorded(type), by: type.rules, of: name)
        }
        return .named(name)
    }

    private mutating func recorded(_ type: any Decodable.Type) -> Schema {
        let recorder = SchemaRecorder(reader: self)
        do {
            _ = try type.init(from: recorder)
        } catch {
            preconditionFailure("\(type) cannot be read from plausible values (\(error)): make it an APIScalar")
        }
        components.merge(recorder.reader.components) { old, new in old == .record(RecordShape([])) ? new : old }
        return recorder.schema
    }

    private func ruled(_ schema: Schema, by rules: [String: FieldRule], of name: String) -> Schema {
        guard case .record(let shape) = schema else { return schema }
        let unknown = Set(rules.keys).subtracting(shape.fields.map(\.name))
        precondition(unknown.isEmpty, "\(name) has rules for fields it has not: \(unknown.sorted())")
        return .record(
            RecordShape(
                shape.fields.map { field in
                    guard let rule = rules[field.name] else { return field }
                    return .init(
                        field.name, rule.applied(to: field.schema), isRequired: field.isRequired, note: rule.note)
                }))
    }

    private func choices(of type: any Decodable.Type) -> [String]? {
        guard let cases = type as? any CaseIterable.Type else { return nil }
        return allCases(cases).compactMap { ($0 as? any RawRepresentable)?.rawValue as? String }
    }

    private func allCases<Choice: CaseIterable>(_ type: Choice.Type) -> [Any] { Array(type.allCases) }
}

extension FieldRule {
    fileprivate func applied(to schema: Schema) -> Schema {
        switch schema {
        case .optional(let inner): return .optional(applied(to: inner))
        case .text(var shape):
            shape.atLeast = least.map(Int.init) ?? shape.atLeast
            shape.atMost = most.map(Int.init) ?? shape.atMost
            shape.pattern = pattern ?? shape.pattern
            return .text(shape)
        case .integer: return .integer((least ?? .min)...(most ?? .max))
        case .list(let element, _): return .list(element, atMost: most.map(Int.init))
        default: return schema
        }
    }
}

/// Lets the reader see what is inside a list, whatever its element.
protocol ListShape {
    static var element: any Decodable.Type { get }
    static var empty: Self { get }
}
/// Lets the reader see what is inside an optional.
protocol OptionalShape { static var wrapped: any Decodable.Type { get } }
/// Lets the reader see the values of a dictionary.
protocol MapShape { static var value: any Decodable.Type { get } }

extension Array: ListShape where Element: Decodable {
    static var element: any Decodable.Type { Element.self }
    static var empty: [Element] { [] }
}
extension Set: ListShape where Element: Decodable {
    static var element: any Decodable.Type { Element.self }
    static var empty: Set<Element> { [] }
}
extension Optional: OptionalShape where Wrapped: Decodable {
    static var wrapped: any Decodable.Type { Wrapped.self }
}
extension Dictionary: MapShape where Key == String, Value: Decodable {
    static var value: any Decodable.Type { Value.self }
}
