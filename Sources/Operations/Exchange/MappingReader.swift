import Foundation
package import Law
import Ledger

/// Something is wrong with a mapping file.
package struct MappingProblem: Error, Sendable, Hashable {
    /// Where: `/fields/amount/unit`.
    package let place: String
    package let message: Wording
}

/// Everything that is wrong with a mapping file, at once.
package struct MappingFault: Error, Sendable, Hashable {
    package let problems: [MappingProblem]
}

extension AgencyMapping {
    /// Reads a mapping file.
    ///
    /// A member that nobody knows is a problem: a misspelt one would silently do nothing.
    package init(parsing bytes: [UInt8]) throws(MappingFault) {
        var reader = MappingReader()
        let mapping = reader.mapping(bytes)
        guard let mapping, reader.problems.isEmpty else { throw MappingFault(problems: reader.problems) }
        self = mapping
    }
}

private struct MappingReader {
    var problems: [MappingProblem] = []

    mutating func mapping(_ bytes: [UInt8]) -> AgencyMapping? {
        guard let value = try? JSONValue(parsing: bytes), let root = members(value, at: "") else {
            note("", Wording("不是一个 JSON 对象，请检查括号、引号和逗号", "This is no JSON object; look at brackets, quotes and commas"))
            return nil
        }
        only(["agency", "name", "file", "encoding", "key", "fields", "goods", "documents"], root, at: "")
        let agency = text(root, "agency", at: "") ?? ""
        if !agency.isEmpty, !MappingReader.isName(agency) {
            note("/agency", Wording("用小写字母、数字和连字符，至多40个", "Small letters, digits and hyphens, at most 40"))
        }
        let file = choice(root, "file", at: "", of: AgencyMapping.File.self)
        let letters = root["encoding"] == nil ? .utf8 : choice(root, "encoding", at: "", of: AgencyMapping.Letters.self)
        if file == .ndjson, letters == .gb18030 {
            note("/encoding", Wording("JSON 文件一律为 utf-8", "JSON is always utf-8"))
        }
        let (name, key) = (text(root, "name", at: ""), text(root, "key", at: ""))
        let fields = rules(root["fields"], at: "/fields", ForeignField.self, needed: ForeignField.needed) { $0.kind }
        let goods = root["goods"].flatMap { self.goods($0, file) }
        let documents = root["documents"].map { self.documents($0) }
        guard let file, let letters, let name, let key else { return nil }
        return AgencyMapping(
            agency: agency, name: name, file: file, letters: letters, key: key, fields: fields, goods: goods,
            documents: documents, text: String(decoding: bytes, as: UTF8.self))
    }

    private mutating func goods(_ value: JSONValue, _ file: AgencyMapping.File?) -> AgencyMapping.Goods? {
        guard let part = members(value, at: "/goods") else {
            note("/goods", Wording("应为对象", "It is an object"))
            return nil
        }
        only(["member", "fields"], part, at: "/goods")
        let member = part["member"].flatMap { _ in text(part, "member", at: "/goods") }
        if file == .ndjson, member == nil, part["member"] == nil {
            note("/goods/member", Wording("请写明哪个成员是物品数组", "Say which member holds the array of goods"))
        }
        if file?.isTable == true, part["member"] != nil {
            note(
                "/goods/member",
                Wording("表格中物品与案件同行，不填此项", "In a table goods stand in the lines of the case; leave it out"))
        }
        let fields = rules(
            part["fields"], at: "/goods/fields", ForeignGoodsField.self, needed: ForeignGoodsField.needed
        ) { $0.kind }
        return AgencyMapping.Goods(member: member, fields: fields)
    }

    private mutating func documents(_ value: JSONValue) -> [ForeignDocumentField: ColumnRule] {
        guard let part = members(value, at: "/documents") else {
            note("/documents", Wording("应为对象", "It is an object"))
            return [:]
        }
        only(["fields"], part, at: "/documents")
        return rules(
            part["fields"], at: "/documents/fields", ForeignDocumentField.self, needed: ForeignDocumentField.needed
        ) { $0.kind }
    }

    private mutating func rules<Field: RawRepresentable & CaseIterable & Hashable>(
        _ value: JSONValue?, at place: String, _ type: Field.Type, needed: [Field], kind: (Field) -> ForeignKind
    ) -> [Field: ColumnRule] where Field.RawValue == String {
        guard let value, let part = members(value, at: place) else {
            note(place, Wording("缺少栏目对照", "The table of fields is missing"))
            return [:]
        }
        var rules: [Field: ColumnRule] = [:]
        for (name, value) in part.sorted(by: { $0.key < $1.key }) {
            guard let field = Field(rawValue: name) else {
                let known = Field.allCases.map(\.rawValue).joined(separator: " ")
                note("\(place)/\(name)", Wording("没有这一项；可用：\(known)", "There is no such field; there are: \(known)"))
                continue
            }
            rules[field] = rule(value, at: "\(place)/\(name)", kind(field))
        }
        for field in needed where part[field.rawValue] == nil {
            note("\(place)/\(field.rawValue)", Wording("必须对照此项", "This field is needed"))
        }
        return rules
    }

    private mutating func rule(_ value: JSONValue, at place: String, _ kind: ForeignKind) -> ColumnRule? {
        var rule = ColumnRule()
        if case .string(let column) = value {
            rule.from = column
            return rule
        }
        guard let part = members(value, at: place) else {
            note(place, Wording("应为栏目名，或说明对照规则的对象", "It is the name of a column, or an object"))
            return nil
        }
        only(["from", "constant", "values", "otherwise", "date", "unit"], part, at: place)
        rule.from = part["from"].flatMap { _ in text(part, "from", at: place) }
        rule.constant = part["constant"].flatMap { _ in text(part, "constant", at: place) }
        rule.otherwise = part["otherwise"].flatMap { _ in text(part, "otherwise", at: place) }
        if (rule.from == nil) == (rule.constant == nil) {
            note(place, Wording("from 与 constant 二者填一", "Give from or constant, one of them"))
        }
        words(part, into: &rule, at: place, kind)
        forms(part, into: &rule, at: place, kind)
        return rule
    }

    private mutating func words(
        _ part: [String: JSONValue], into rule: inout ColumnRule, at place: String, _ kind: ForeignKind
    ) {
        if let values = part["values"] {
            for (theirs, ours) in members(values, at: "\(place)/values") ?? [:] {
                guard case .string(let ours) = ours else {
                    note("\(place)/values/\(theirs)", Wording("应为文字", "It is a text"))
                    continue
                }
                rule.values[theirs] = ours
            }
        }
        guard case .word(let known) = kind else { return }
        let ours = Array(rule.values.values) + [rule.otherwise, rule.constant].compactMap(\.self)
        for word in Set(ours).sorted() where !known.contains(word) {
            let list = known.joined(separator: " ")
            note(place, Wording("“\(word)”不是可用的值：\(list)", "“\(word)” is none of: \(list)"))
        }
    }

    private mutating func forms(
        _ part: [String: JSONValue], into rule: inout ColumnRule, at place: String, _ kind: ForeignKind
    ) {
        if part["date"] != nil, let pattern = text(part, "date", at: place) {
            if kind != .day { note("\(place)/date", Wording("只有日期栏目可填", "Only for fields that are days")) }
            guard let day = DayPattern(pattern) else {
                return note(
                    "\(place)/date", Wording("日期格式如 yyyy-MM-dd、yyyy年M月d日", "Patterns are like yyyy-MM-dd or yyyy/M/d"))
            }
            rule.day = day
        }
        if part["unit"] != nil, let unit = choice(part, "unit", at: place, of: AmountUnit.self) {
            if kind != .amount { note("\(place)/unit", Wording("只有金额栏目可填", "Only for fields that are amounts")) }
            rule.unit = unit
        }
    }

    private mutating func text(_ part: [String: JSONValue], _ name: String, at place: String) -> String? {
        if case .string(let text)? = part[name], text.contains(where: { !$0.isWhitespace }), text.count <= 200 {
            return text
        }
        note("\(place)/\(name)", Wording("请填写，不超过200字", "Give it, in at most 200 characters"))
        return nil
    }

    private mutating func choice<Value: RawRepresentable & CaseIterable>(
        _ part: [String: JSONValue], _ name: String, at place: String, of type: Value.Type
    ) -> Value? where Value.RawValue == String {
        if case .string(let text)? = part[name], let value = Value(rawValue: text) { return value }
        let known = Value.allCases.map(\.rawValue).joined(separator: " ")
        note("\(place)/\(name)", Wording("应为其中之一：\(known)", "It is one of: \(known)"))
        return nil
    }

    private func members(_ value: JSONValue, at place: String) -> [String: JSONValue]? {
        guard case .object(let object) = value else { return nil }
        return Dictionary(object.members.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    private mutating func only(_ names: Set<String>, _ part: [String: JSONValue], at place: String) {
        for name in part.keys.sorted() where !names.contains(name) {
            note("\(place)/\(name)", Wording("没有这一项，请检查拼写", "There is no such member; look at the spelling"))
        }
    }

    private mutating func note(_ place: String, _ message: Wording) {
        problems.append(MappingProblem(place: place.isEmpty ? "/" : place, message: message))
    }

    private static func isName(_ text: String) -> Bool {
        text.utf8.count <= 40
            && text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D }
    }
}
