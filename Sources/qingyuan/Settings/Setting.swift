import Law

/// One thing that can be set: a row of the table from which reading, checking and the documentation are made.
///
/// Its name is the same everywhere: `session-idle` in the file, `QINGYUAN_SESSION_IDLE` in the environment,
/// `--set session-idle=900` on the command line.
struct Setting<Value: Sendable>: SettingRow {
    let name: String
    let form: SettingForm<Value>
    let standard: Value
    let isSecret: Bool
    let meaning: Wording
    /// The flag of its own that it has on the command line, besides `--set`.
    let flag: String?

    init(
        _ name: String, _ form: SettingForm<Value>, standard: Value, flag: String? = nil, isSecret: Bool = false,
        _ zh: String, _ en: String
    ) {
        self.name = name
        self.form = form
        self.standard = standard
        self.flag = flag
        self.isSecret = isSecret
        meaning = Wording(zh, en)
    }

    var type: Wording { form.type }
    var unit: Wording? { form.unit }
    var range: String? { form.range }
    var standardText: String { form.write(standard) }

    func canonical(_ text: String) throws(SettingMistake) -> String { form.write(try form.read(text)) }

    func masked(_ text: String) -> String { isSecret && !text.isEmpty ? "•••" : form.mask(text) }
}

/// What every row has, whatever the type of its value.
protocol SettingRow: Sendable {
    var name: String { get }
    /// What kind of value it takes.
    var type: Wording { get }
    /// What its number counts.
    var unit: Wording? { get }
    /// Which values there are: a range or a list of choices.
    var range: String? { get }
    /// The value where nothing is set, as text; empty for none.
    var standardText: String { get }
    /// Shown masked, and never taken from an argument.
    var isSecret: Bool { get }
    var meaning: Wording { get }
    var flag: String? { get }

    /// The value as it is written in one way only.
    ///
    /// - Throws: what is wrong with the text.
    func canonical(_ text: String) throws(SettingMistake) -> String

    /// The text as it may be shown: without what is secret in it.
    func masked(_ text: String) -> String
}

extension SettingRow {
    /// Its name in the environment.
    var variable: String { SettingName.variable(name) }
    /// The setting that names a file with the secret in it; nil for what is no secret.
    var fileName: String? { isSecret ? name + "-file" : nil }
}

/// The one rule by which a setting's name is written in the environment.
enum SettingName {
    static let prefix = "QINGYUAN_"

    static func variable(_ name: String) -> String {
        prefix + name.uppercased().replacing("-", with: "_")
    }
}

/// Why a text is no value of a setting.
struct SettingMistake: Error, Hashable {
    enum Kind: String { case type, range }

    let kind: Kind
    let message: Wording

    static func type(_ zh: String, _ en: String) -> SettingMistake {
        SettingMistake(kind: .type, message: Wording(zh, en))
    }

    static func range(_ range: String) -> SettingMistake {
        SettingMistake(kind: .range, message: Wording("取值应为 \(range)", "it must be \(range)"))
    }
}
