import Enforcement
import HTTPTypes
import Law
import Operations

/// The responsibility record of a case on A4, in the reader's language.
enum ResponsibilitySheet {
    static func sheet(_ file: CaseFile, in language: Language) -> Sheet {
        func say(_ wording: Wording) -> String { language == .zh ? wording.zh : wording.en }
        let record = file.loaded.record
        let head: [SheetTable.Cell] = [
            .term(say(ResponsibilityText.at), span: 2), .term(say(ResponsibilityText.who), span: 2),
            .term(say(ResponsibilityText.role), span: 2), .term(say(ResponsibilityText.what), span: 3),
            .term(say(ResponsibilityText.certificate), span: 3),
        ]
        let body = file.responsibility.entries.map { entry -> [SheetTable.Cell] in
            let missing = entry.role.needsCertificate ? say(ResponsibilityText.noCertificate) : "–"
            return [
                .text(language.moment(entry.at), span: 2), .text(entry.name, span: 2),
                .text(say(entry.role.label), span: 2), .text(what(entry, in: language), span: 3),
                .text(entry.certificate ?? missing, span: 3),
            ]
        }
        return Sheet(
            language == .zh ? .chinese : .english, unit: file.loaded.unitName, title: say(ResponsibilityText.title),
            number: record.number,
            parts: [
                .heading(record.title), .text(say(ResponsibilityText.lead)),
                .table(SheetTable(headRows: 1, [head] + body)),
            ])
    }

    /// What an entry says of somebody: that they were named and for how long, or what they did.
    static func what(_ entry: ResponsibilityRecord.Entry, in language: Language) -> String {
        func say(_ wording: Wording) -> String { language == .zh ? wording.zh : wording.en }
        switch entry.deed {
        case .assigned(nil): return say(ResponsibilityText.named)
        case .assigned(let end?): return say(ResponsibilityText.namedUntil(language.moment(end)))
        case .step(let label, nil, _): return say(label)
        case .step(let label, let number?, _): return say(ResponsibilityText.on(say(label), number))
        }
    }
}

/// The responsibility record of a case as a page and as files. Whoever may see the case may see it.
enum ResponsibilityRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.caseResponsibilityPattern, access: .signedIn) { visit in
                let file = try await visit.file(CaseFile.self)
                let id = file.loaded.record.id
                return .page(
                    SheetPage.page(
                        ResponsibilitySheet.sheet(file, in: visit.language), back: Paths.case(id),
                        files: SheetPage.Files(
                            pdf: Paths.caseResponsibilityFile(id, .pdf), word: Paths.caseResponsibilityFile(id, .docx)),
                        context: try await visit.page()))
            }
        ]
        + SheetFile.Format.allCases.map { format in
            PageRoute(.get, Paths.caseResponsibilityFilePattern(format), access: .signedIn) { visit in
                let file = try await visit.file(CaseFile.self)
                return try await SheetFile(ResponsibilitySheet.sheet(file, in: visit.language), for: visit.actor())
                    .reply(as: format, by: visit.house.office.printer)
            }
        }
}
