import Crypto
import Enforcement
import Law
import Storage

/// One case of an agency's system in our words.
struct ForeignCase: Codable, Sendable, Hashable {
    /// The line of the file it begins on.
    let line: Int
    /// What the system calls it by.
    let key: String
    let title: String
    let conduct: String
    let source: CaseSource
    let party: String?
    let partyCode: String?
    let place: String?
    let conductOn: LegalDate?
    let amount: Money?
    /// When it was filed and decided there.
    var filedOn: LegalDate?
    var decidedOn: LegalDate?
    /// Nil where the system says nothing of goods.
    let goods: [CaseGoods]?
    /// Which fields the mapping owns; the others are the house's alone.
    let owns: Set<ForeignField>

    /// SHA-256 of what it says: the same for the same case, whatever the file looks like otherwise.
    func digest() throws -> String {
        SecretDigest.of(
            try JSONText.encode(
                Said(
                    key: key, title: title, conduct: conduct, source: source, party: party,
                    partyCode: partyCode,
                    place: place, conductOn: conductOn, amount: amount, filedOn: filedOn,
                    decidedOn: decidedOn,
                    goods: goods,
                    owns: owns.map(\.rawValue).sorted())))
    }

    /// What is hashed: everything but where it stands in its file.
    private struct Said: Encodable {
        let key: String
        let title: String
        let conduct: String
        let source: CaseSource
        let party: String?
        let partyCode: String?
        let place: String?
        let conductOn: LegalDate?
        let amount: Money?
        let filedOn: LegalDate?
        let decidedOn: LegalDate?
        let goods: [CaseGoods]?
        let owns: [String]
    }
}

extension AgencyMapping {
    /// What a row says in our words, or everything that is wrong with it.
    func read(_ row: ForeignRow) -> Result<ForeignCase, ForeignRowFault> {
        if let problem = row.problem { return .failure(ForeignRowFault(problems: [problem])) }
        var values = ForeignValues(line: row.line)
        let theirs = row.values[key] ?? ""
        if theirs.isEmpty { values.problems.append(.noKey(row.line, key)) }
        func text(_ field: ForeignField) -> String? { values.text(fields[field], row.values) }
        func needed(_ field: ForeignField) -> String {
            let found = text(field)
            if found == nil { values.problems.append(.needed(row.line, place(of: field.rawValue), field.label)) }
            return found ?? ""
        }
        let (title, conduct) = (needed(.title), needed(.conduct))
        let source =
            text(.source).flatMap { word in
                if let source = CaseSource(rawValue: word) { return source }
                values.problems.append(.unknownWord(row.line, place(of: ForeignField.source.rawValue), word))
                return nil
            } ?? .other
        let (party, code, scene) = (text(.party), text(.partyCode), text(.place))
        let day = values.day(fields[.conductOn], row.values)
        let (filed, decided) = (
            values.day(fields[.filedOn], row.values), values.day(fields[.decidedOn], row.values)
        )
        let amount = values.amount(fields[.amount], row.values)
        var lines: [CaseGoods]?
        if let goods {
            lines = row.goods.map { item in
                values.line = item.line
                return goods.read(item, into: &values)
            }
        }
        guard values.problems.isEmpty else { return .failure(ForeignRowFault(problems: values.problems)) }
        return .success(
            ForeignCase(
                line: row.line, key: theirs, title: title, conduct: conduct, source: source, party: party,
                partyCode: code, place: scene, conductOn: day, amount: amount, filedOn: filed,
                decidedOn: decided, goods: lines,
                owns: Set(fields.keys)))
    }
}

extension AgencyMapping.Goods {
    fileprivate func read(_ item: ForeignRow.Goods, into values: inout ForeignValues) -> CaseGoods {
        func text(_ field: ForeignGoodsField) -> String? { values.text(fields[field], item.values) }
        func count(_ field: ForeignGoodsField) -> Int64 { values.count(fields[field], item.values) ?? 0 }
        func price(_ field: ForeignGoodsField) -> Money? { values.amount(fields[field], item.values) }
        let before = values.problems.count
        let goods = CaseGoods(
            name: text(.name) ?? "", mark: text(.mark), holder: text(.holder), sold: count(.sold),
            unsold: count(.unsold), seized: count(.seized), soldAt: price(.soldAt), markedPrice: price(.markedPrice),
            averagePrice: price(.averagePrice), marketPrice: price(.marketPrice), priceBasis: text(.priceBasis) ?? "")
        // Looked at here and not only when they are recorded: goods that wait must be in order when their time comes.
        if values.problems.count == before, let fault = goods.fault {
            values.refuse(fault.field, place(of: fault.field), item.values, fault.message)
        }
        for (field, most) in [(ForeignGoodsField.name, 200), (.priceBasis, 500)] where (text(field)?.count ?? 0) > most
        {
            values.refuse(
                field.rawValue, place(of: field.rawValue), item.values,
                Wording("不超过\(most)字", "At most \(most) characters"))
        }
        return goods
    }

    private func place(of field: String) -> String {
        ForeignGoodsField(rawValue: field).flatMap { fields[$0]?.from } ?? field
    }
}

/// Everything that is wrong with one row.
struct ForeignRowFault: Error, Sendable, Hashable {
    let problems: [ImportProblem]
}

/// Reads the values of one row by their rules and collects what is wrong.
struct ForeignValues {
    var line: Int
    var problems: [ImportProblem] = []

    init(line: Int) {
        self.line = line
    }

    /// Notes what a check of ours says of a field.
    mutating func refuse(_ field: String, _ column: String, _ row: [String: String], _ message: Wording) {
        problems.append(.refused(line, column, row[column], Refusal.invalid(field, message)))
    }

    /// What a rule makes of a row; nil where there is nothing.
    mutating func text(_ rule: ColumnRule?, _ values: [String: String]) -> String? {
        guard let rule else { return nil }
        guard let column = rule.from else { return rule.constant }
        guard let text = values[column], !text.isEmpty else { return nil }
        if let ours = rule.values[text] { return ours }
        guard rule.values.isEmpty else {
            if rule.otherwise == nil { problems.append(.unknownWord(line, column, text)) }
            return rule.otherwise
        }
        return rule.otherwise ?? text
    }

    mutating func day(_ rule: ColumnRule?, _ values: [String: String]) -> LegalDate? {
        guard let rule, let text = text(rule, values) else { return nil }
        let day = rule.from == nil ? LegalDate(text) : rule.day.day(text)
        if day == nil { problems.append(.noDay(line, rule.from ?? "", text, rule.day.text)) }
        return day
    }

    mutating func amount(_ rule: ColumnRule?, _ values: [String: String]) -> Money? {
        guard let rule, let text = text(rule, values) else { return nil }
        let money = rule.unit.money(text)
        if money == nil { problems.append(.noAmount(line, rule.from ?? "", text)) }
        return money
    }

    mutating func count(_ rule: ColumnRule?, _ values: [String: String]) -> Int64? {
        guard let rule, let text = text(rule, values) else { return nil }
        let number = text.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.utf8.count <= 15 ? Int64(text) : nil
        if number == nil { problems.append(.noCount(line, rule.from ?? "", text)) }
        return number
    }
}

extension AmountUnit {
    /// What may stand in an amount beside its digits.
    private static let signs: Set<Character> = [",", "，", "万", "元", " "]

    /// The amount of a text; nil where it is none, or finer than a fen.
    func money(_ text: String) -> Money? {
        switch self {
        case .yuan: return AmountText.money(text)
        case .fen:
            return text.utf8.count <= 15 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
                ? Int64(text).map { Money(minor: $0) } : nil
        case .tenThousandYuan:
            let parts = text.filter { !AmountUnit.signs.contains($0) }.split(
                separator: ".", omittingEmptySubsequences: false)
            guard (1...2).contains(parts.count),
                parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
                parts[0].utf8.count <= 9, let whole = Int64(parts[0])
            else { return nil }
            let fraction = parts.count > 1 ? String(parts[1]) : ""
            guard fraction.utf8.count <= 6 else { return nil }
            let fen = Int64(fraction + String(repeating: "0", count: 6 - fraction.utf8.count)) ?? 0
            return Money(minor: whole * 1_000_000 + fen)
        }
    }

    /// An amount as the system writes it.
    func text(_ money: Money) -> String {
        switch self {
        case .yuan: return AmountText.text(money)
        case .fen: return String(money.minor)
        case .tenThousandYuan:
            let fen = String(money.minor % 1_000_000)
            var fraction = String(repeating: "0", count: 6 - fen.count) + fen
            while fraction.hasSuffix("0") { fraction.removeLast() }
            return "\(money.minor / 1_000_000)" + (fraction.isEmpty ? "" : ".\(fraction)")
        }
    }
}
