import Foundation
import Law

/// Where settings are read from in one run of the program.
struct SettingSources: Sendable {
    /// The file of settings; nil for none.
    let filePath: String?
    let environment: [String: String]
    let arguments: [SettingArgument]

    /// Variables of ours that are no settings: the file itself, and in whose name a command acts.
    static let ownVariables: Set<String> = ["QINGYUAN_CONFIG", "QINGYUAN_USER"]

    /// - Parameter file: the value of `--config`; the variable `QINGYUAN_CONFIG` stands in for it.
    init(file: String?, environment: [String: String], arguments: [SettingArgument]) {
        let named = environment["QINGYUAN_CONFIG"].flatMap { $0.isEmpty ? nil : $0 }
        filePath = file ?? named
        self.environment = environment
        self.arguments = arguments
    }
}

/// A setting given on the command line.
struct SettingArgument: Sendable, Hashable {
    let name: String
    let value: String
    /// As the user wrote it: `--port`, `--set`.
    let place: String

    /// The value of a setting's own flag.
    init(flag: String, _ name: String, _ value: String) {
        self.name = name
        self.value = value
        place = flag
    }

    /// `name=value`, as given to `--set`; nil where there is no equals sign.
    init?(assignment: String) {
        guard let mark = assignment.firstIndex(of: "="), mark != assignment.startIndex else { return nil }
        name = String(assignment[..<mark]).trimmingCharacters(in: .whitespaces)
        value = String(assignment[assignment.index(after: mark)...]).trimmingCharacters(in: .whitespaces)
        place = "--set \(name)"
    }
}

extension SettingProblem {
    /// A name that is no setting, with the setting that is written most like it.
    static func unknown(
        _ name: String, weight: Weight = .fault, at place: String, near names: [String]
    ) -> SettingProblem {
        let nearest = names.map { (name: $0, distance: Spelling.distance($0, name)) }.min { $0.distance < $1.distance }
        let mend =
            nearest.flatMap { $0.distance <= 3 ? $0.name : nil }.map {
                Wording("是否想写 \($0)？", "did you mean \($0)?")
            } ?? Wording("全部设置见 docs/settings.md", "docs/settings.md lists all settings")
        return SettingProblem(
            .unknownName, weight, at: place, setting: name, Wording("没有这个设置", "there is no such setting"), mend: mend)
    }

    /// A secret among the arguments, where every user of the machine can read it.
    static func secretInArgument(_ row: any SettingRow, at place: String) -> SettingProblem {
        SettingProblem(
            .secretInArgument, at: place, setting: row.name,
            Wording("密钥不得写在命令行参数里，本机其他用户可以看到", "a secret must not stand in an argument: others on this machine see it"),
            mend: row.fileName.map { file in
                Wording(
                    "用环境变量 \(row.variable)，或用 \(file) 指定文件",
                    "use the variable \(row.variable), or name a file with \(file)")
            } ?? Wording("口令改由 PGPASSWORD 或口令文件给出", "give the password by PGPASSWORD or a password file"))
    }

    /// A secret given both itself and as a file, so that nobody can say which counts.
    static func givenTwice(_ row: any SettingRow, at place: String, and other: String) -> SettingProblem {
        SettingProblem(
            .contradiction, at: place, setting: row.name, Wording("与 \(other) 重复", "it is given at \(other) as well"),
            mend: Wording("只保留一处", "keep one of the two"))
    }
}

/// How much alike two names are written.
enum Spelling {
    /// How many letters must be put in, taken out or changed to make one of the other.
    ///
    /// - Complexity: O(n·m).
    static func distance(_ one: String, _ other: String) -> Int {
        let (one, other) = (Array(one.utf8), Array(other.utf8))
        var row = Array(0...other.count)
        for (i, letter) in one.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, candidate) in other.enumerated() {
                let change = diagonal + (letter == candidate ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(change, row[j] + 1, diagonal + 1)
            }
        }
        return row[other.count]
    }
}
