package import Enforcement
import Law
import Screening

/// A directory of units as CSV with the columns `id,name,aliases,region,from,until`; aliases are divided by `|`, days
/// written YYYY-MM-DD. `id` and `name` are needed.
package enum UnitsFile {
    /// The units of a file.
    ///
    /// - Throws: `Refusal` that names the line and column of the first row that cannot be read.
    package static func read(_ bytes: [UInt8], from file: String) throws -> [UnitEntry] {
        var reader = CSVReader()
        let records = reader.feed(bytes) + reader.finish()
        guard let head = records.first else { throw refusal(file, 1, "文件是空的", "the file is empty") }
        let names = head.fields.map(trimmed)
        for needed in ["id", "name"] where !names.contains(needed) {
            throw refusal(file, head.line, "首行缺少列 \(needed)", "the first line lacks the column \(needed)")
        }
        var seen: Set<String> = []
        return try records.dropFirst().map { record in
            if let problem = record.problem { throw refusal(file, record.line, problem.message.zh, problem.message.en) }
            guard record.fields.count == names.count else {
                throw refusal(
                    file, record.line, "字段数 \(record.fields.count) 与首行 \(names.count) 不符",
                    "the row has \(record.fields.count) fields, the first line \(names.count)")
            }
            let row = Dictionary(zip(names, record.fields.map(trimmed)), uniquingKeysWith: { first, _ in first })
            let entry = try entry(row, file, record.line)
            guard seen.insert(entry.id).inserted else {
                throw refusal(file, record.line, "编号 \(entry.id) 重复", "the id \(entry.id) stands twice")
            }
            return entry
        }
    }

    private static func entry(_ row: [String: String], _ file: String, _ line: Int) throws -> UnitEntry {
        func day(_ column: String) throws -> LegalDate? {
            guard let text = row[column], !text.isEmpty else { return nil }
            guard let date = LegalDate(text) else {
                throw refusal(
                    file, line, "\(column) 应为 YYYY-MM-DD：\(text)", "\(column) is a day written YYYY-MM-DD: \(text)")
            }
            return date
        }
        guard let id = row["id"], let name = row["name"], !id.isEmpty, !name.isEmpty else {
            throw refusal(file, line, "id 与 name 不得为空", "id and name must not be empty")
        }
        let aliases = (row["aliases"] ?? "").split(separator: "|").map { trimmed(String($0)) }.filter { !$0.isEmpty }
        return UnitEntry(
            id: id, name: name, aliases: aliases, region: row["region"] ?? "", from: try day("from"),
            until: try day("until"))
    }

    private static func trimmed(_ text: String) -> String {
        String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }

    private static func refusal(_ file: String, _ line: Int, _ zh: String, _ en: String) -> Refusal {
        Refusal(
            RefusalCode("units-file"), Wording("\(file):\(line)：\(zh)", "\(file):\(line): \(en)"),
            facts: ["line": String(line)])
    }
}
