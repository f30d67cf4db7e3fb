import Enforcement
import HTTPTypes
import Law
import Operations

/// The captured files of a clue, a case or a transfer as its page shows them.
struct RecordFiles: Component {
    let items: [EvidenceList.Item]
    /// Where one is added; nil for whoever may not.
    let add: Path?

    init(_ files: [Evidence], add: Path?, in context: PageContext) {
        items = files.map { EvidenceList.Item($0, in: context) }
        self.add = add
    }

    func html(in context: PageContext) -> HTML {
        let say = context.say
        let none = EmptyState(say(EvidenceText.noFiles), next: say(EvidenceText.noFilesNext))
        let button = add.map { ActButton(say(EvidenceText.add), .link($0)) }
        return """
            \(items.isEmpty ? context.show(none) : context.show(EvidenceList(items)))
            \(button.map { "<p class=\"acts\">\(context.show($0))</p>" as HTML })
            """
    }
}

/// The page on which files are put under a record of one kind.
enum RecordFilesRoutes<S: FilePages> {
    static var all: [any Route] {
        [
            PageRoute(.get, S.filesPattern, access: .signedIn) { visit in
                .page(try await page(FormReader(), visit))
            },
            PageRoute(.post, S.filesPattern, access: .signedIn, form: EvidenceForm.limits, handle: keep),
        ]
    }

    private static func keep(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let captures = EvidenceForm.read(&form, at: visit.now)
        guard form.isValid else { return .invalid(try await page(form, visit)) }
        let id: RecordID<S.Tag> = visit.id()
        let notice = try await visit.keep(captures, under: RecordReference(S.procedure.kind, id.rawValue))
        return .redirect(S.path(id).at("files"), saying: notice)
    }

    private static func page(_ form: FormReader, _ visit: Visit) async throws -> HTML {
        let (actor, now) = (try visit.actor(), visit.now)
        let record = try await visit.house.office.read { access in
            let record = try S.Store.load(visit.id(), for: actor, in: access)
            try EvidenceDesk.require(addingTo: record.reference, by: actor, at: now, in: access)
            return record
        }
        let context = try await visit.page()
        let say = context.say
        return Layout.page(
            title: say(EvidenceText.add),
            breadcrumbs: [
                Crumb(say(S.list.title), S.list.path), Crumb(record.number, S.path(record.id)),
                Crumb(say(EvidenceText.add)),
            ], context: context,
            content: """
                \(context.show(PageHeader(say(EvidenceText.add), lead: record.number)))
                \(context.show(EvidenceForm.form(S.filesPattern.path(record.id.rawValue), form, context, cancel: S.path(record.id))))
                """)
    }
}
