import Foundation
import Law
import Storage

/// What is set, and from where: flags before the environment before the file before what the table says.
struct Settings: Sendable {
    /// Where a value comes from.
    enum Origin: Sendable, Hashable {
        /// Nobody set it: the table's own value.
        case standard
        /// The place in the file, the variable or the flag.
        case file(String), environment(String), argument(String)

        var kind: String {
            switch self {
            case .standard: "default"
            case .file: "file"
            case .environment: "environment"
            case .argument: "argument"
            }
        }

        var place: String {
            switch self {
            case .standard: ""
            case .file(let place), .environment(let place), .argument(let place): place
            }
        }
    }

    /// A value that was set and is one.
    struct Choice: Sendable, Hashable {
        let text: String
        let origin: Origin
    }

    private(set) var choices: [String: Choice] = [:]
    /// What is wrong with what was set; a value that is wrong counts as not set.
    private(set) var problems: [SettingProblem] = []

    /// Reads the sources, the weakest first.
    init(_ sources: SettingSources) {
        if let path = sources.filePath { read(path) }
        read(sources.environment)
        read(sources.arguments)
    }

    /// The value of a setting.
    subscript<Value>(_ path: KeyPath<SettingTable, Setting<Value>>) -> Value {
        let setting = SettingTable.shared[keyPath: path]
        guard let choice = choices[setting.name] else { return setting.standard }
        return (try? setting.form.read(choice.text)) ?? setting.standard
    }

    /// Where the value of a row comes from.
    func origin(of row: any SettingRow) -> Origin { choices[row.name]?.origin ?? .standard }

    /// The value of a row as it is shown: secrets masked.
    func shown(_ row: any SettingRow) -> String {
        row.masked(choices[row.name]?.text ?? row.standardText)
    }

    /// The problems that stop the program.
    var faults: [SettingProblem] { problems.filter { $0.weight == .fault } }

    private mutating func read(_ path: String) {
        do {
            let file = try SettingFile(path: path)
            problems += file.problems
            for entry in file.entries {
                let place = file.place(entry.line)
                take(SettingInput(name: entry.name, value: entry.value, origin: .file(place)))
            }
        } catch {
            problems.append(error)
        }
    }

    private mutating func read(_ environment: [String: String]) {
        let rows = SettingTable.rows
        let known = Dictionary(
            rows.flatMap { row in [row.name, row.fileName].compactMap(\.self) }.map { (SettingName.variable($0), $0) },
            uniquingKeysWith: { first, _ in first })
        for (variable, value) in environment.sorted(by: { $0.key < $1.key })
        where variable.hasPrefix(SettingName.prefix) && !SettingSources.ownVariables.contains(variable) {
            guard let name = known[variable] else {
                problems.append(.unknown(variable, weight: .warning, at: variable, near: Array(known.keys)))
                continue
            }
            take(SettingInput(name: name, value: value, origin: .environment(variable)))
        }
    }

    private mutating func read(_ arguments: [SettingArgument]) {
        for argument in arguments {
            if let row = SettingTable.row(argument.name), row.isSecret || DatabaseLocation.hasPassword(argument.value) {
                problems.append(.secretInArgument(row, at: argument.place))
                continue
            }
            take(SettingInput(name: argument.name, value: argument.value, origin: .argument(argument.place)))
        }
    }

    private mutating func take(_ input: SettingInput) {
        do {
            let (row, text) = try input.resolved()
            if let other = choices[row.name], other.origin.kind == input.origin.kind, row.isSecret {
                problems.append(.givenTwice(row, at: input.origin.place, and: other.origin.place))
            }
            choices[row.name] = Choice(text: try input.canonical(text, of: row), origin: input.origin)
        } catch {
            problems.append(error)
        }
    }
}

/// One value as it came in.
struct SettingInput {
    let name: String
    let value: String
    let origin: Settings.Origin

    /// The row it is for and its text; a secret's file is read.
    func resolved() throws(SettingProblem) -> (row: any SettingRow, text: String) {
        if let row = SettingTable.row(name) { return (row, value) }
        guard let row = SettingTable.rows.first(where: { $0.fileName == name }) else {
            let names = SettingTable.rows.flatMap { [$0.name, $0.fileName].compactMap(\.self) }
            throw .unknown(name, at: origin.place, near: names)
        }
        guard let data = FileManager.default.contents(atPath: value), let text = String(data: data, encoding: .utf8)
        else {
            throw SettingProblem(
                .unreadableFile, at: origin.place, setting: name,
                Wording("文件 \(value) 无法读取", "the file \(value) cannot be read"),
                mend: Wording("检查路径与权限", "check the path and who may read it"))
        }
        return (row, text.trimmingCharacters(in: .whitespacesAndNewlines))
    }

    func canonical(_ text: String, of row: any SettingRow) throws(SettingProblem) -> String {
        do {
            return try row.canonical(text)
        } catch {
            // The text of a secret is in no message.
            let message = row.isSecret ? Wording("密钥的值不符合要求", "the secret has a wrong form") : error.message
            throw SettingProblem(
                error.kind == .type ? .wrongType : .outOfRange, at: origin.place, setting: row.name, message,
                mend: Wording("说明见 docs/settings.md", "docs/settings.md tells what it takes"))
        }
    }
}
