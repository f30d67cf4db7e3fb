import Law

/// What is wrong with the settings or with what they name: what, where, and how to mend it.
struct SettingProblem: Error, Sendable, Hashable {
    /// What kind of thing is wrong; a program can act on it.
    enum Code: String, Sendable, CaseIterable {
        case unreadableFile = "unreadable-file"
        case malformedLine = "malformed-line"
        case repeatedName = "repeated-name"
        case unknownName = "unknown-name"
        case wrongType = "wrong-type"
        case outOfRange = "out-of-range"
        case secretInArgument = "secret-in-argument"
        case contradiction
        case unreadableCertificate = "unreadable-certificate"
        case dataFolder = "data-folder"
        case openToOthers = "open-to-others"
        case databaseMissing = "database-missing"
        case databaseUnreachable = "database-unreachable"
        case notMigrated = "not-migrated"
        case signingKey = "signing-key"
        case printerMissing = "printer-missing"
    }

    /// How bad it is.
    enum Weight: String, Sendable {
        /// The program does not start with it.
        case fault
        /// It starts, and somebody should look.
        case warning
    }

    let code: Code
    let weight: Weight
    /// Where it stands: a line of the file, a variable, a flag, a folder.
    let place: String
    /// The setting it is about, where it is about one.
    let setting: String?
    let message: Wording
    /// How to mend it.
    let mend: Wording

    init(
        _ code: Code, _ weight: Weight = .fault, at place: String, setting: String? = nil, _ message: Wording,
        mend: Wording
    ) {
        self.code = code
        self.weight = weight
        self.place = place
        self.setting = setting
        self.message = message
        self.mend = mend
    }

    /// One line for people.
    func line(in language: MessageLanguage) -> String {
        let name = setting.map { "\($0): " } ?? ""
        return language == .zh
            ? "\(place): \(name)\(message.zh)。\(mend.zh)。[\(code.rawValue)]"
            : "\(place): \(name)\(message.en). \(mend.en). [\(code.rawValue)]"
    }
}
