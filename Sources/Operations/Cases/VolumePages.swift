import Enforcement
import Law

/// The pages of the items of a volume as people write them: one line for each, `3 | 询问笔录 | 4`.
package enum VolumePages {
    /// The words of a case whose papers fit into one volume.
    package static let oneVolume = "共1卷 第1卷"
    /// The most pages of one item.
    private static let most = 9_999

    /// Reads the lines: the first cell is the place of the item, the last one its pages; blank lines are left out.
    ///
    /// - Throws: `AnswerFault` under the name of the question, with the number of the line that is none.
    static func read(_ text: String, named name: String) throws -> [Int: Int] {
        var pages: [Int: Int] = [:]
        let lines = text.split(whereSeparator: \.isNewline).filter { $0.contains { !$0.isWhitespace } }
        for (place, line) in lines.enumerated() {
            let cells = line.split { "|｜\t".contains($0) }.map { $0.filter { !$0.isWhitespace } }
            guard cells.count >= 2, let item = Int(cells[0]), let count = Int(cells[cells.count - 1]),
                (1...most).contains(count), pages.updateValue(count, forKey: item) == nil
            else { throw AnswerFault(name, "form", fault(place + 1)) }
        }
        return pages
    }

    /// The lines of a volume in which each item has the pages that are known of it.
    static func lines(_ items: [FiledVolume.Item]) -> String {
        items.enumerated().map { "\($0 + 1) | \($1.title) | \($1.pages)" }.joined(separator: "\n")
    }

    static let help = Wording(
        "每份材料一行：序号 | 题名 | 页数；没有列出的按1页计，页号依次累计",
        "One line for each item: its place | title | pages; one page where it is not listed, counted through")

    private static func fault(_ line: Int) -> Wording {
        Wording(
            "第\(line)行：请写成“3 | 询问笔录 | 4”，每份材料一行。", "Line \(line): write “3 | 询问笔录 | 4”, one line for each item.")
    }
}

extension Ask where S == Case, Value == [Int: Int] {
    /// How many pages each item of the volume has.
    static func pages(_ name: String) -> Ask {
        Ask(
            name, Wording("卷内材料页数", "Pages of each item"), .text(most: 20_000, rows: 8), help: VolumePages.help,
            example: ["1 | 立案/不予立案审批表 | 1\n2 | 行政处罚决定书 | 4"],
            start: { record in record.volume.isEmpty ? [] : [VolumePages.lines(record.volume)] }
        ) { try VolumePages.read($0.text(name, most: 20_000), named: name) }
    }
}
