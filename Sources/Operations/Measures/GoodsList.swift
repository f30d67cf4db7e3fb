import Enforcement
import Law

/// The list of goods as people write it: one line for each, `name | make and model | quantity | unit | note`.
package enum GoodsList {
    /// The most lines of one list.
    static let most = 500

    /// Reads a list; blank lines are left out.
    ///
    /// - Throws: `AnswerFault` under the name of the question, with the number of the line that is none.
    static func read(_ text: String, named name: String) throws -> [MeasureGoods] {
        let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
        guard lines.count <= most else { throw AnswerFault(name, "too-many", AnswerText.tooMany(most)) }
        return try lines.enumerated().map { place, line in
            let cells = line.split(omittingEmptySubsequences: false) { "|｜\t".contains($0) }.map(trimmed)
            guard (4...5).contains(cells.count), !cells[0].isEmpty, let quantity = Int64(cells[2]), quantity > 0,
                !cells[3].isEmpty, cells.allSatisfy({ $0.count <= 200 })
            else { throw AnswerFault(name, "form", fault(place + 1)) }
            return MeasureGoods(
                name: cells[0], spec: cells[1], quantity: quantity, unit: cells[3],
                note: cells.count > 4 ? cells[4] : "")
        }
    }

    /// A list as one writes it.
    static func text(_ goods: [MeasureGoods]) -> String {
        goods.map { "\($0.name) | \($0.spec) | \($0.quantity) | \($0.unit) | \($0.note)" }.joined(separator: "\n")
    }

    static let help = Wording(
        "每行一项：名称 | 规格型号 | 数量 | 单位 | 备注", "One line each: name | make and model | quantity | unit | note")

    private static func fault(_ line: Int) -> Wording {
        Wording(
            "第\(line)行：请写成“名称 | 规格型号 | 数量 | 单位 | 备注”，数量为整数。",
            "Line \(line): write “name | make and model | quantity | unit | note”, the quantity as a whole number.")
    }

    private static func trimmed(_ text: Substring) -> String {
        let body = text.drop(while: \.isWhitespace)
        guard let last = body.lastIndex(where: { !$0.isWhitespace }) else { return "" }
        return String(body[...last])
    }
}

extension Ask where Value == [MeasureGoods] {
    /// The list of what is kept, sealed or detained.
    static func goods(_ name: String, start: @escaping @Sendable (S.InHand) -> [MeasureGoods] = { _ in [] }) -> Ask {
        Ask(
            name, Wording("场所、设施、财物清单", "List of premises, facilities and goods"), .text(most: 60_000, rows: 6),
            help: GoodsList.help, example: ["丝巾 | 均码 | 380 | 条 | 标有“云锦”字样"],
            start: { record in start(record).isEmpty ? [] : [GoodsList.text(start(record))] }
        ) { try GoodsList.read($0.text(name, most: 60_000), named: name) }
    }
}
