import Enforcement
import Law
import Operations

/// The form by which files are kept as evidence.
enum EvidenceForm {
    /// Files of one post.
    static let mostFiles = 8
    /// Bytes of one file.
    static let largestFile = 20 * 1024 * 1024

    static let limits = FormLimits(
        bodyBytes: mostFiles * largestFile + 2 * 1024 * 1024, fieldCount: 20, fieldBytes: 1024 * 1024,
        fileCount: mostFiles, fileBytes: largestFile)

    /// Every file of a form, and the pasted text of the page; what is wrong is noted in the form.
    static func read(_ form: inout FormReader, at now: Moment) -> [EvidenceDesk.Capture] {
        let captured = form.optional("captured", as: BeijingTime.self)?.moment
        let collector = form.optional("collector", max: AddEvidence.longestName)
        let shows = form.optional("shows", as: RightPicture.self)
        let text = form.values.first("page") ?? ""
        var captures = form.values.files.filter { $0.name == "file" && !$0.bytes.isEmpty }.map { file in
            EvidenceDesk.Capture(
                name: file.fileName, bytes: file.bytes, capturedAt: captured, collector: collector, shows: shows)
        }
        if text.contains(where: { !$0.isWhitespace }) {
            captures.append(
                EvidenceDesk.Capture(
                    name: EvidenceText.pageTextName, bytes: Array(text.utf8), capturedAt: captured, collector: collector
                ))
        }
        if captures.isEmpty { form.refuse("file", "required", EvidenceText.nothing) }
        if let captured, captured > now { form.refuse("captured", "future", EvidenceText.future) }
        return captures
    }

    /// - Parameter isOfRight: whether it asks what a picture shows, as under a right.
    static func form(
        _ path: Path, _ reader: FormReader, _ context: PageContext, cancel: Path? = nil, isOfRight: Bool = false
    ) -> FormPage {
        let say = context.say
        func typed(_ name: String) -> String { reader.values.first(name) ?? "" }
        func field(
            _ name: String, _ label: Wording, _ control: FormField.Control, _ hint: Wording
        ) -> FormField {
            FormField(name, say(label), control, hint: say(hint), error: reader.problem(name).map(say))
        }
        let shown = RightPicture.allCases.map { FormField.Choice($0.rawValue, say($0.label)) }
        let shows = field(
            "shows", PhotoText.shows, .radio(reader.values.first("shows") ?? RightPicture.genuine.rawValue, shown),
            PhotoText.showsHint)
        return FormPage(
            path: path,
            groups: [
                FormPage.Group(
                    lead: say(EvidenceText.addLead),
                    fields: (isOfRight ? [shows] : []) + [
                        field(
                            "file", EvidenceText.files,
                            .file(
                                accept: "image/png,image/jpeg,image/webp,image/gif,text/html,text/plain,.pdf",
                                isMultiple: true),
                            EvidenceText.filesHint),
                        field(
                            "page", EvidenceText.pageText, .longText(typed("page"), rows: 4), EvidenceText.pageTextHint),
                        field(
                            "captured", EvidenceText.capturedAt, .text(typed("captured")), EvidenceText.capturedAtHint),
                        field(
                            "collector", EvidenceText.collector, .text(typed("collector")), EvidenceText.collectorHint),
                    ])
            ],
            submit: say(EvidenceText.keep), cancel: cancel)
    }
}

/// A time as people write it, in Beijing: `2026-11-22 09:30`.
struct BeijingTime: QueryValue {
    let moment: Moment

    init?(query: String) {
        let parts = query.split { $0 == " " || $0 == "T" || $0 == "　" }
        guard parts.count == 2, let day = LegalDate(String(parts[0])) else { return nil }
        let clock = parts[1].split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(clock.count), clock.allSatisfy({ $0.utf8.count == 2 && $0.allSatisfy(\.isASCII) }),
            let hour = Int(clock[0]), let minute = Int(clock[1]), let second = Int(clock.count == 3 ? clock[2] : "00"),
            (0...23).contains(hour), (0...59).contains(minute), (0...59).contains(second)
        else { return nil }
        moment = Moment(day, hour: hour, minute: minute, second: second)
    }

    static let schema = Schema.string
    static let hint = Wording("请按 2026-11-22 09:30 的格式填写。", "Write it as 2026-11-22 09:30.")
}
