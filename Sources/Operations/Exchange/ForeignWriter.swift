import Enforcement
import Foundation
import Law
import Ledger

/// Writes cases as an agency's system writes them: what a mapping reads, the other way round.
struct ForeignWriter {
    private let mapping: AgencyMapping
    /// The columns of a table: the key, the fields, the goods, each once, in the order of the fields.
    private let columns: [String]

    init(_ mapping: AgencyMapping) {
        self.mapping = mapping
        let fields = ForeignField.allCases.compactMap { mapping.fields[$0]?.from }
        let goods = ForeignGoodsField.allCases.compactMap { mapping.goods?.fields[$0]?.from }
        var columns: [String] = []
        for column in [mapping.key] + fields + (mapping.file.isTable ? goods : []) where !columns.contains(column) {
            columns.append(column)
        }
        self.columns = columns
    }

    /// Writes the index of a package of documents.
    init(index mapping: AgencyMapping) {
        self.mapping = mapping
        let fields = ForeignDocumentField.allCases.compactMap { mapping.documents?[$0]?.from }
        columns = [mapping.key] + fields.filter { $0 != mapping.key }
    }

    /// The whole index.
    func index(_ rows: [[String: String]]) throws -> [UInt8] {
        switch mapping.file {
        case .ndjson:
            try rows.flatMap { row in
                try CanonicalJSON.encode(.object(JSONObject(row.mapValues { .string($0) }))) + [0x0A]
            }
        case .csv, .xlsx: head + rows.flatMap(line)
        }
    }

    private func line(_ values: [String: String]) -> [UInt8] {
        inLetters(CSVText.line(columns.map { CSVText.harmless(values[$0] ?? "") }))
    }

    /// What stands before the first case.
    var head: [UInt8] {
        switch mapping.file {
        case .ndjson: []
        case .csv, .xlsx:
            // The mark of byte order tells spreadsheets that the text is UTF-8.
            mapping.letters == .utf8 ? [0xEF, 0xBB, 0xBF] + CSVText.line(columns) : inLetters(CSVText.line(columns))
        }
    }

    /// One case: a line, or in a table one for each line of goods. Numbers of people are hidden from who may not see them.
    func lines(_ item: OutgoingCase, for reader: Actor) throws -> [UInt8] {
        func shown(_ value: String?) -> String? { reader.seesPeople ? value : value.map(Mask.text) }
        var values: [String: String] = [mapping.key: item.key]
        for (field, rule) in mapping.fields { put(shown(item.value(of: field, by: rule)), rule, into: &values) }
        let goods = item.goods.map { goods in
            var own: [String: String] = [:]
            for (field, rule) in mapping.goods?.fields ?? [:] {
                put(shown(OutgoingCase.value(of: field, in: goods, by: rule)), rule, into: &own)
            }
            return own
        }
        switch mapping.file {
        case .ndjson: return try CanonicalJSON.encode(.object(object(values, goods))) + [0x0A]
        case .csv, .xlsx:
            let rows =
                goods.isEmpty || mapping.goods == nil
                ? [values]
                : goods.enumerated().map { place, own in
                    (place == 0 ? values : [mapping.key: item.key]).merging(own) { first, _ in first }
                }
            return rows.flatMap(line)
        }
    }

    /// A table's text in the system's letters; GB 18030 has all of Unicode.
    private func inLetters(_ bytes: [UInt8]) -> [UInt8] {
        guard mapping.letters == .gb18030 else { return bytes }
        let gb18030 = String.Encoding(rawValue: 0x8000_0632)
        return String(decoding: bytes, as: UTF8.self).data(using: gb18030).map(Array.init) ?? bytes
    }

    private func object(_ values: [String: String], _ goods: [[String: String]]) -> JSONObject {
        var members = values.mapValues { JSONValue.string($0) }
        if let member = mapping.goods?.member {
            members[member] = .array(goods.map { .object(JSONObject($0.mapValues { .string($0) })) })
        }
        return JSONObject(members)
    }

    /// Our word in theirs; of several of theirs for one of ours the first in order.
    private func put(_ ours: String?, _ rule: ColumnRule, into values: inout [String: String]) {
        guard let ours, let column = rule.from else { return }
        let theirs = rule.values.filter { $0.value == ours }.map(\.key).min()
        values[column] = theirs ?? ours
    }
}

/// One case on its way out.
struct OutgoingCase: Sendable {
    /// What the system calls it by; the number of ours that it does not know.
    let key: String
    let record: Case
    let partyCode: String?
    let goods: [CaseGoods]

    fileprivate func value(of field: ForeignField, by rule: ColumnRule) -> String? {
        switch field {
        case .title: record.title
        case .conduct: record.conduct
        case .source: record.source.rawValue
        case .party: record.party
        case .partyCode: partyCode
        case .place: record.place
        case .conductOn: record.conductOn.map(rule.day.text(of:))
        case .amount: record.amount.map(rule.unit.text)
        case .number: record.number
        case .state: record.state.rawValue
        case .filedOn: record.filedAt.map { rule.day.text(of: $0.date) }
        case .decidedOn: record.decidedAt.map { rule.day.text(of: $0.date) }
        case .registeredOn: rule.day.text(of: record.registeredAt.date)
        }
    }

    fileprivate static func value(of field: ForeignGoodsField, in goods: CaseGoods, by rule: ColumnRule) -> String? {
        switch field {
        case .name: goods.name
        case .mark: goods.mark
        case .holder: goods.holder
        case .sold: String(goods.sold)
        case .unsold: String(goods.unsold)
        case .seized: String(goods.seized)
        case .soldAt: goods.soldAt.map(rule.unit.text)
        case .markedPrice: goods.markedPrice.map(rule.unit.text)
        case .averagePrice: goods.averagePrice.map(rule.unit.text)
        case .marketPrice: goods.marketPrice.map(rule.unit.text)
        case .priceBasis: goods.priceBasis.isEmpty ? nil : goods.priceBasis
        }
    }
}
