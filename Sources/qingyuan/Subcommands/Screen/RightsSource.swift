import ArgumentParser
import Enforcement
import Law
import Screening

/// Where the rights to look for come from: a file of rights, a saved index, or an index with a file of additions.
struct RightsSource: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("CSV with the columns id,mark,aliases,classes,holder.", valueName: "file"))
    var rights: String?

    @Option(name: .long, help: ArgumentHelp("An index that screen index has saved.", valueName: "file"))
    var index: String?

    @Option(
        name: .long, help: ArgumentHelp("The set of weights, an older one to explain an old finding.", valueName: "id"))
    var ruleSet = Weights.current.ruleSet

    func validate() throws {
        guard Weights.named(ruleSet) != nil else {
            throw ValidationError(
                "there is no set of weights \(ruleSet); there are \(Weights.all.map(\.ruleSet).joined(separator: ", "))"
            )
        }
        guard rights != nil || index != nil else {
            throw ValidationError("--rights or --index must say what to look for")
        }
    }

    /// The index, and how many rows of the rights file were left out.
    ///
    /// - Throws: `Refusal` where the saved index cannot be used or there is no right in the file.
    func index(in language: MessageLanguage) throws -> (ScreeningIndex, bad: Int) {
        let weights = Weights.named(ruleSet) ?? .current
        var found = try index.map { try RightsSource.open($0, weights) } ?? ScreeningIndex(weights: weights)
        guard let rights else { return (found, 0) }
        let (marks, bad) = try RightsSource.read(try InputFile(rights), in: language)
        if found.count == 0 { return (ScreeningIndex(marks, weights: weights), bad) }
        found.insert(marks)
        return (found, bad)
    }

    /// The rights of a file, and how many rows were left out.
    static func read(_ input: InputFile, in language: MessageLanguage) throws -> ([Mark], bad: Int) {
        var (file, marks) = (RightsFile(), [Mark]())
        var report = RowReport(about: input.title, in: language)
        func take(_ rows: [RightsFile.Row]) {
            for row in rows {
                switch row {
                case .mark(let mark, _, let notes):
                    marks.append(mark)
                    for note in notes { report.tell(note) }
                case .problem(let problem): report.tell(problem)
                }
            }
        }
        while let bytes = try input.next() { take(file.feed(bytes)) }
        take(file.finish())
        guard !marks.isEmpty else {
            throw Refusal(
                RefusalCode("no-rights"),
                Wording("\(input.title) 中没有可用的权利", "\(input.title) holds no right that can be used"))
        }
        return (marks, report.bad)
    }

    private static func open(_ path: String, _ weights: Weights) throws -> ScreeningIndex {
        do {
            return try ScreeningIndex(opening: try MappedFile.bytes(of: path), weights: weights)
        } catch let fault as IndexFault {
            let (zh, en) = words(fault)
            throw Refusal(RefusalCode("bad-index"), Wording("\(path)：\(zh)", "\(path): \(en)"))
        }
    }

    private static func words(_ fault: IndexFault) -> (zh: String, en: String) {
        switch fault {
        case .notAnIndex: ("不是比对索引文件", "this is no saved index")
        case .otherVersion(let version):
            ("索引版本为 \(version)，请重新生成", "the index is of version \(version); build it anew with screen index")
        case .otherTables: ("索引由其他版本的字表生成，请重新生成", "the index was made with other character tables; build it anew")
        case .damaged: ("索引文件已损坏或不完整", "the index is damaged or cut off")
        }
    }
}
