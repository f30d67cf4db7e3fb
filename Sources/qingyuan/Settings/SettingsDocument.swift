import Law

/// What is written from the table: the documentation and an example of the file.
enum SettingsDocument {
    /// `docs/settings.md`.
    static var markdown: String {
        """
        # Settings 设置

        Made from the table in `Sources/qingyuan/Settings/SettingTable.swift`; do not edit.

        A setting has one name everywhere: `session-idle` in the file, `QINGYUAN_SESSION_IDLE` in the environment,
        `--set session-idle=900` on the command line; some have a flag of their own. A flag counts before the environment,
        the environment before the file, the file before the default. The file is named by `--config` or `QINGYUAN_CONFIG`:
        `name = value`, one a line, `#` begins a comment, a value with a `#` stands in single quotes. A secret is given in
        the environment, in the file, or as the path of a file of its own under the same name with `-file`; never as an
        argument. `qingyuan config check` says what is set, from where, and what is wrong.

        每项设置只有一个名称：文件中写 `session-idle`，环境变量为 `QINGYUAN_SESSION_IDLE`，命令行用 `--set session-idle=900`，
        部分另有专用参数。优先次序：参数、环境变量、文件、默认值。文件由 `--config` 或 `QINGYUAN_CONFIG` 指定，每行一项
        `名称 = 值`，`#` 起为注释，含 `#` 的值用单引号括起。密钥写在环境变量或文件中，或以“名称-file”指定单独的文件，不得写在
        命令行参数里。`qingyuan config check` 列出各项的值、来源与问题。

        | name | type | default | range | unit | meaning |
        |---|---|---|---|---|---|
        \(SettingTable.rows.map(line).joined(separator: "\n"))

        """
    }

    /// A file with every setting at its default, each under its meaning, as a comment to begin from.
    static var example: String {
        let parts = SettingTable.rows.map { row in
            """
            # \(row.meaning.zh)
            # \(row.meaning.en)\(limits(row).map { " (\($0))" } ?? "")
            \(row.isSecret ? "#\(row.fileName ?? row.name) = /etc/qingyuan/\(row.name)" : "#\(row.name) = \(row.standardText)")
            """
        }
        return "# qingyuan.conf: name = value, one a line. docs/settings.md tells more.\n\n"
            + parts.joined(separator: "\n\n") + "\n"
    }

    private static func line(_ row: any SettingRow) -> String {
        let standard = row.standardText.isEmpty ? "–" : "`\(row.standardText)`"
        let flag = row.flag.map { "<br>`\($0)`" } ?? row.fileName.map { "<br>`\($0)`" } ?? ""
        let unit = row.unit.map { "\($0.zh) \($0.en)" } ?? ""
        let type = row.isSecret ? "密钥 secret" : "\(row.type.zh) \(row.type.en)"
        let range = row.range?.replacing("|", with: "\\|") ?? ""
        return
            "| `\(row.name)`\(flag) | \(type) | \(standard) | \(range) | \(unit) | \(row.meaning.zh)<br>\(row.meaning.en) |"
    }

    private static func limits(_ row: any SettingRow) -> String? {
        let words = [row.range, row.unit?.en].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: " ")
    }
}
