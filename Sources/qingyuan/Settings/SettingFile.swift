import Foundation
import Law

/// A file of settings: `name = value`, one a line, as in `postgresql.conf`.
///
/// `#` begins a comment; blank lines do not matter; a value with a `#`, or with blanks at its ends, stands in single
/// quotes, in which a quote is written twice. A name stands once.
struct SettingFile: Sendable {
    /// One setting as it stands in the file.
    struct Entry: Sendable, Hashable {
        let name: String
        let value: String
        /// Counted from one.
        let line: Int
    }

    let path: String
    private(set) var entries: [Entry] = []
    /// Lines that say nothing the reader understands.
    private(set) var problems: [SettingProblem] = []

    /// Reads a file.
    ///
    /// - Throws: `SettingProblem` where it cannot be read.
    init(path: String) throws(SettingProblem) {
        guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8)
        else {
            throw SettingProblem(
                .unreadableFile, at: path,
                Wording("配置文件无法读取，或不是 UTF-8 文本", "the file of settings cannot be read, or is not UTF-8 text"),
                mend: Wording("检查路径与权限", "check the path and who may read it"))
        }
        self.init(path: path, text: text)
    }

    init(path: String, text: String) {
        self.path = path
        for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
            read(line.trimmingCharacters(in: .whitespaces), index + 1)
        }
    }

    /// Where an entry stands, as messages name it.
    func place(_ line: Int) -> String { "\(path):\(line)" }

    private mutating func read(_ line: String, _ number: Int) {
        guard !line.isEmpty, !line.hasPrefix("#") else { return }
        guard let mark = line.firstIndex(of: "="),
            let value = SettingFile.value(String(line[line.index(after: mark)...]))
        else {
            problems.append(
                SettingProblem(
                    .malformedLine, at: place(number), Wording("不是“名称 = 值”", "this is not “name = value”"),
                    mend: Wording("按此格式书写，注释以 # 开头", "write it so; a comment begins with #")))
            return
        }
        let name = line[..<mark].trimmingCharacters(in: .whitespaces)
        if let first = entries.first(where: { $0.name == name }) {
            problems.append(
                SettingProblem(
                    .repeatedName, at: place(number), setting: name,
                    Wording("该项已在第 \(first.line) 行出现", "this stands on line \(first.line) already"),
                    mend: Wording("删去其中一行", "remove one of the two lines")))
            return
        }
        entries.append(Entry(name: name, value: value, line: number))
    }

    /// The value after the equals sign; nil where a quote is not closed or something follows it.
    static func value(_ text: String) -> String? {
        let text = text.trimmingCharacters(in: .whitespaces)
        guard text.hasPrefix("'") else {
            return text.prefix { $0 != "#" }.trimmingCharacters(in: .whitespaces)
        }
        var value = ""
        var rest = text.dropFirst()
        while let next = rest.popFirst() {
            guard next == "'" else {
                value.append(next)
                continue
            }
            if rest.first == "'" {
                value.append("'")
                rest.removeFirst()
                continue
            }
            let after = rest.trimmingCharacters(in: .whitespaces)
            return after.isEmpty || after.hasPrefix("#") ? value : nil
        }
        return nil
    }
}
