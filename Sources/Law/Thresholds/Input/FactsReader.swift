import Foundation

/// Reads the fields of one JSON object and keeps every fault; shared by the readers of its parts.
final class FactsReader {
    /// Faults found so far, in this object and its parts.
    final class Faults {
        var all: [FactsFault] = []
    }

    let path: String
    private let fields: [String: FactsNode]
    private var read: Set<String> = []
    private let faults: Faults

    init(_ fields: [String: FactsNode], at path: String, _ faults: Faults) {
        self.fields = fields
        self.path = path
        self.faults = faults
    }

    /// Reads a whole file.
    ///
    /// - Throws: `FactsFaults` naming every field that is wrong.
    static func read<Value>(_ data: some DataProtocol, _ body: (FactsReader) -> Value?) throws -> Value {
        guard let node = try? JSONDecoder().decode(FactsNode.self, from: Data(data)), case .object(let fields) = node
        else {
            throw FactsFaults(faults: [FactsFault("", Wording("不是一个JSON对象", "not a JSON object"))])
        }
        let faults = Faults()
        let reader = FactsReader(fields, at: "", faults)
        let value = body(reader)
        reader.refuseUnknownFields()
        guard faults.all.isEmpty, let value else { throw FactsFaults(faults: faults.all) }
        return value
    }

    /// Names every field nobody asked for.
    func refuseUnknownFields() {
        for name in fields.keys.sorted() where !read.contains(name) {
            fault(name, Wording("没有这个字段", "there is no such field"))
        }
    }

    func fault(_ name: String, _ message: Wording) { faults.all.append(FactsFault(at(name), message)) }

    func has(_ name: String) -> Bool { node(name) != nil }

    func money(_ name: String) -> Money? {
        guard let node = node(name) else { return nil }
        switch node {
        case .integer(let yuan):
            guard yuan >= 0 else { return bad(name, FactsReader.negative) }
            guard let money = Money(minor: 100).times(yuan) else { return bad(name, FactsReader.tooLarge) }
            return money
        case .text(let text):
            if text.hasPrefix("-") { return bad(name, FactsReader.negative) }
            return Money(yuan: text) ?? bad(name, FactsReader.notYuan)
        case .object(let fields):
            let inner = reader(fields, at(name))
            defer { inner.refuseUnknownFields() }
            let minor = inner.requiredCount("minor")
            let currency = inner.text("currency") ?? "CNY"
            guard currency == "CNY" else {
                inner.fault("currency", Wording("只能是人民币CNY", "only yuan (CNY)"))
                return nil
            }
            return minor.map { Money(minor: $0) }
        default: return bad(name, FactsReader.notYuan)
        }
    }

    func count(_ name: String) -> Int64? {
        guard let node = node(name) else { return nil }
        guard case .integer(let count) = node else {
            return bad(name, Wording("应当是整数", "must be a whole number"))
        }
        return count >= 0 ? count : bad(name, FactsReader.negative)
    }

    func requiredCount(_ name: String) -> Int64? { has(name) ? count(name) : bad(name, FactsReader.required) }

    func text(_ name: String) -> String? {
        guard let node = node(name) else { return nil }
        guard case .text(let text) = node else { return bad(name, Wording("应当是文字", "must be text")) }
        return text
    }

    func requiredText(_ name: String) -> String? {
        guard let text = has(name) ? text(name) : bad(name, FactsReader.required) else { return nil }
        return text.allSatisfy(\.isWhitespace) ? bad(name, FactsReader.required) : text
    }

    func flag(_ name: String) -> Bool? {
        guard let node = node(name) else { return nil }
        guard case .bool(let flag) = node else {
            return bad(name, Wording("应当是true或者false", "must be true or false"))
        }
        return flag
    }

    func date(_ name: String) -> LegalDate? {
        guard let text = text(name) else { return nil }
        return LegalDate(text)
            ?? bad(name, Wording("日期应当写成YYYY-MM-DD", "a day is written YYYY-MM-DD"))
    }

    func requiredDate(_ name: String) -> LegalDate? { has(name) ? date(name) : bad(name, FactsReader.required) }

    func choice<Value: RawRepresentable & CaseIterable>(_ name: String, _: Value.Type) -> Value?
    where Value.RawValue == String {
        text(name).flatMap { Value(rawValue: $0) ?? bad(name, FactsReader.oneOf(Value.self)) }
    }

    func object<Value>(_ name: String, _ body: (FactsReader) -> Value?) -> Value? {
        guard let node = node(name) else { return nil }
        guard case .object(let fields) = node else { return bad(name, Wording("应当是对象", "must be an object")) }
        let inner = reader(fields, at(name))
        let value = body(inner)
        inner.refuseUnknownFields()
        return value
    }

    func list<Value>(_ name: String, _ body: (FactsReader) -> Value?) -> [Value]? {
        guard let nodes = nodes(name) else { return nil }
        return nodes.enumerated().compactMap { index, node in
            guard case .object(let fields) = node else {
                return bad("\(name)[\(index)]", Wording("应当是对象", "must be an object"))
            }
            let inner = reader(fields, "\(at(name))[\(index)]")
            let value = body(inner)
            inner.refuseUnknownFields()
            return value
        }
    }

    func choices<Value: RawRepresentable & CaseIterable>(_ name: String, _: Value.Type) -> [Value]?
    where Value.RawValue == String {
        guard let nodes = nodes(name) else { return nil }
        return nodes.enumerated().compactMap { index, node in
            guard case .text(let text) = node, let value = Value(rawValue: text) else {
                return bad("\(name)[\(index)]", FactsReader.oneOf(Value.self))
            }
            return value
        }
    }

    /// Every field of the object, each under a name that must be known.
    func entries<Key: RawRepresentable & CaseIterable & Hashable, Value>(
        _ name: String, _: Key.Type, _ body: (FactsReader, String) -> Value?
    ) -> [Key: Value]? where Key.RawValue == String {
        object(name) { inner in
            var entries: [Key: Value] = [:]
            for key in Key.allCases where inner.has(key.rawValue) { entries[key] = body(inner, key.rawValue) }
            return entries
        }
    }

    private func nodes(_ name: String) -> [FactsNode]? {
        guard let node = node(name) else { return nil }
        guard case .list(let nodes) = node else { return bad(name, Wording("应当是数组", "must be a list")) }
        return nodes
    }

    /// The value of a field; null says the same as no field.
    private func node(_ name: String) -> FactsNode? {
        read.insert(name)
        guard let node = fields[name] else { return nil }
        if case .null = node { return nil }
        return node
    }

    private func reader(_ fields: [String: FactsNode], _ path: String) -> FactsReader {
        FactsReader(fields, at: path, faults)
    }

    private func at(_ name: String) -> String { path.isEmpty ? name : "\(path).\(name)" }

    private func bad<Value>(_ name: String, _ message: Wording) -> Value? {
        fault(name, message)
        return nil
    }
}

extension FactsReader {
    static let required = Wording("缺少这一项", "is missing")
    static let negative = Wording("不能是负数", "must not be negative")
    static let tooLarge = Wording("超出可表示的范围", "is too large")
    static let notYuan = Wording(
        "应当是人民币元，最多两位小数，写成\"50000.00\"，不带单位",
        "must be yuan with at most two decimals, written \"50000.00\" without a unit")

    static func oneOf<Value: RawRepresentable & CaseIterable>(_: Value.Type) -> Wording
    where Value.RawValue == String {
        let values = Value.allCases.map { $0.rawValue as String }.joined(separator: ", ")
        return Wording("应当是其中之一：\(values)", "must be one of: \(values)")
    }
}
