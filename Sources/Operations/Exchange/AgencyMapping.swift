import Enforcement
package import Law

/// How an agency's own system writes cases: which of its columns is which field of ours, in which words, days and amounts.
///
/// Written once for each system, as a file of JSON (docs/design/exchange.md); read and written by the same rules.
package struct AgencyMapping: Sendable, Hashable {
    /// How a file is written.
    package enum File: String, Sendable, Hashable, CaseIterable {
        /// A JSON object to a line; goods as an array in a member.
        case ndjson
        /// A table with a line of names; a case with several goods takes several lines, one after the other.
        case csv
        /// The same as the first sheet of a workbook. Either is known by its first bytes, so that both are taken; what goes out is CSV.
        case xlsx

        var isTable: Bool { self != .ndjson }

        package var label: String {
            switch self {
            case .ndjson: "JSON Lines"
            case .csv: "CSV"
            case .xlsx: "XLSX"
            }
        }
    }

    /// In which letters a table is written; JSON is always UTF-8.
    package enum Letters: String, Sendable, Hashable, CaseIterable {
        case utf8 = "utf-8"
        case gb18030
    }

    /// The system's own short name: `yunzhou-ajgl`. With it and the key a case is known again.
    package let agency: String
    package let name: String
    package let file: File
    package let letters: Letters
    /// The column with what the system calls a case by.
    package let key: String
    package let fields: [ForeignField: ColumnRule]
    /// Nil where the system says nothing of goods.
    package let goods: Goods?
    /// What a package of documents says of each of them; nil where the system gives and takes none.
    package let documents: [ForeignDocumentField: ColumnRule]?
    /// The file itself, as it was given.
    package let text: String

    /// Where goods stand and what is said of them.
    package struct Goods: Sendable, Hashable {
        /// The member that holds them; nil in a table, where they stand in the lines of the case.
        package let member: String?
        package let fields: [ForeignGoodsField: ColumnRule]
    }

    /// What its files are called on the way out: a workbook goes out as CSV.
    package var mediaType: String { file.isTable ? "text/csv; charset=\(letters.rawValue)" : "application/x-ndjson" }
    /// How the names of such files end.
    package var fileEnding: String { file.isTable ? "csv" : "ndjson" }

    /// The column of a field, as a row's problem names it; the field's own name where it has none.
    func place(of field: String) -> String {
        let own = ForeignField(rawValue: field).flatMap { fields[$0]?.from }
        return own ?? ForeignGoodsField(rawValue: field).flatMap { goods?.fields[$0]?.from } ?? field
    }

    /// The column of a field of a document.
    func place(ofDocument field: String) -> String {
        ForeignDocumentField(rawValue: field).flatMap { documents?[$0]?.from } ?? field
    }
}

/// How one field of ours is made from a column of theirs, and the other way.
package struct ColumnRule: Sendable, Hashable {
    /// Their column; nil where a constant stands for all.
    package var from: String?
    /// What the field is in every case of this system.
    package var constant: String?
    /// Their word for each of ours.
    package var values: [String: String] = [:]
    /// Our word for every word of theirs that is not in `values`.
    package var otherwise: String?
    package var day = DayPattern.iso
    package var unit = AmountUnit.yuan
}

/// In which unit a system writes amounts.
package enum AmountUnit: String, Sendable, Hashable, CaseIterable {
    case yuan, fen
    /// 万元.
    case tenThousandYuan

    package var label: Wording {
        switch self {
        case .yuan: Wording("元", "yuan")
        case .fen: Wording("分", "fen")
        case .tenThousandYuan: Wording("万元", "10,000 yuan")
        }
    }
}

/// What a field holds.
enum ForeignKind: Sendable, Hashable {
    case text, day, amount, count
    /// One of these words.
    case word([String])
}

/// What a system can say of a case.
package enum ForeignField: String, Codable, Sendable, Hashable, CaseIterable {
    case title, conduct, source, party, partyCode, place, conductOn, amount
    /// When it was filed and decided in the system that it comes from: from then on the time for entering it runs.
    case filedOn, decidedOn
    /// Only written, never read: they are ours to say.
    case number, state, registeredOn

    /// Without these no case can be registered.
    static let needed: [ForeignField] = [.title, .conduct]
    /// Those that only go out.
    static let outgoing: Set<ForeignField> = [.number, .state, .registeredOn]

    var kind: ForeignKind {
        switch self {
        case .conductOn, .registeredOn, .filedOn, .decidedOn: .day
        case .amount: .amount
        case .source: .word(CaseSource.allCases.map(\.rawValue))
        default: .text
        }
    }

    package var label: Wording {
        switch self {
        case .title: Wording("案由", "What it is about")
        case .conduct: Wording("案情", "Conduct")
        case .source: Wording("案件来源", "Source")
        case .party: Wording("当事人", "Party")
        case .partyCode: Wording("当事人代码", "The party's code")
        case .place: Wording("违法行为发生地", "Place of the conduct")
        case .conductOn: Wording("违法行为日期", "Day of the conduct")
        case .amount: Wording("涉案金额", "Value of the goods")
        case .filedOn: Wording("原系统立案日期", "Day of filing there")
        case .decidedOn: Wording("原系统决定日期", "Day of the decision there")
        case .number: Wording("案件编号", "Number of the case")
        case .state: Wording("案件状态", "State")
        case .registeredOn: Wording("登记日期", "Day of registration")
        }
    }
}

/// What a system can say of one line of goods.
package enum ForeignGoodsField: String, Sendable, Hashable, CaseIterable {
    case name, mark, holder, sold, unsold, seized, soldAt, markedPrice, averagePrice, marketPrice, priceBasis

    static let needed: [ForeignGoodsField] = [.name]

    package var label: Wording {
        switch self {
        case .name: Wording("物品名称", "What the goods are")
        case .mark: Wording("标注的商标", "Mark on them")
        case .holder: Wording("商标权利人", "Holder of the mark")
        case .sold: Wording("已销售数量", "Sold")
        case .unsold: Wording("未销售数量", "Not sold")
        case .seized: Wording("其中扣押数量", "Of these, seized")
        case .soldAt: Wording("实际销售单价", "Actual price of one")
        case .markedPrice: Wording("标价", "Marked price")
        case .averagePrice: Wording("实际销售平均价格", "Average actual price")
        case .marketPrice: Wording("市场中间价格", "Market middle price")
        case .priceBasis: Wording("价格依据", "How the prices are known")
        }
    }

    var kind: ForeignKind {
        switch self {
        case .sold, .unsold, .seized: .count
        case .soldAt, .markedPrice, .averagePrice, .marketPrice: .amount
        default: .text
        }
    }
}

extension AgencyMapping {
    /// One line of a mapping as people read it.
    package struct Column: Sendable, Hashable {
        /// The field's own name: `conductOn`.
        package let field: String
        package let label: Wording
        package let rule: ColumnRule
        package let part: Part
        package let isDay: Bool
        package let isAmount: Bool
        /// Whether it is only written, never read.
        package let isOutgoing: Bool

        /// What a field is said of.
        package enum Part: Sendable, Hashable, CaseIterable {
            case record, goods, document
        }
    }

    /// The lines in the order of the fields: those of the case, of its goods, of its documents.
    package var columns: [Column] {
        let own = ForeignField.allCases.compactMap { field in
            fields[field].map { rule in
                Column(
                    field: field.rawValue, label: field.label, rule: rule, part: .record, isDay: field.kind == .day,
                    isAmount: field.kind == .amount, isOutgoing: ForeignField.outgoing.contains(field))
            }
        }
        let things = ForeignGoodsField.allCases.compactMap { field in
            goods?.fields[field].map { rule in
                Column(
                    field: field.rawValue, label: field.label, rule: rule, part: .goods, isDay: false,
                    isAmount: field.kind == .amount, isOutgoing: false)
            }
        }
        let papers = ForeignDocumentField.allCases.compactMap { field in
            documents?[field].map { rule in
                Column(
                    field: field.rawValue, label: field.label, rule: rule, part: .document,
                    isDay: field.kind == .day, isAmount: false, isOutgoing: false)
            }
        }
        return own + things + papers
    }
}
