import Enforcement
import HTTPTypes
import Law
import Operations

/// The pages of the procurator's desk and of its letters. Whoever has no desk is refused; every look is recorded.
enum SupervisionRoutes {
    static let all: [any Route] =
        [
            PageRoute(.get, Paths.supervisionPattern, access: .signedIn, handle: desk),
            PageRoute(.post, Paths.supervisionPattern, access: .signedIn) { visit in
                _ = try await visit.house.office.perform(AskForOmissions(), as: visit.actor())
                return .redirect(Paths.supervision, saying: .done(SupervisionText.findAsked))
            },
            PageRoute(.get, Paths.supervisionFiguresPattern, access: .signedIn) { visit in
                let actor = try visit.actor()
                let (figures, linkage) = try await visit.house.office.read { access in
                    (
                        try OmissionStore.figures(for: actor, in: access),
                        try LinkageFigures.read(for: actor, in: access)
                    )
                }
                let context = try await visit.page()
                return .page(SupervisionFiguresPage.page(figures, linkage: linkage, context: context))
            },
            PageRoute(.get, Paths.omissionPattern, access: .signedIn) { visit in
                _ = try await visit.house.office.perform(LookAtOmission(visit.id()), as: visit.actor())
                return .page(try await omission(visit, FormReader()))
            },
            PageRoute(.post, Paths.omissionDismissalPattern, access: .signedIn, handle: dismiss),
            PageRoute(.post, Paths.omissionLettersPattern, access: .signedIn) { visit in
                let id = try await visit.house.office.perform(DraftSupervision(visit.id()), as: visit.actor())
                return .redirect(
                    Supervision.path(id, SendSupervision.noun), saying: .done(SupervisionText.drafted))
            },
            PageRoute(.get, Paths.supervisionLettersPattern, access: .signedIn, handle: letters),
            PageRoute(.get, Paths.supervisionLetterPattern, access: .signedIn, handle: letter),
        ] + ActRoutes<Supervision>.all

    private static func desk(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let view = SupervisionDeskPage.View(visit.query)
        _ = try await visit.house.office.perform(OpenSupervisionDesk(filter: view.words), as: actor)
        let filter = view.filter
        let (lines, figures, run) = try await visit.house.office.read { access in
            (
                try OmissionStore.lines(filter, for: actor, in: access),
                try OmissionStore.figures(for: actor, in: access), try OmissionStore.lastRun(in: access)
            )
        }
        let context = try await visit.page()
        let model = SupervisionDeskPage.Model(lines, figures: figures, run: run, view: view, context: context)
        return .page(SupervisionDeskPage.page(model, context: context))
    }

    private static func omission(_ visit: Visit, _ form: FormReader) async throws -> HTML {
        let (actor, id) = (try visit.actor(), visit.id(OmissionID.self))
        let (line, cases, letters, entry) = try await visit.house.office.read { access in
            let line = try OmissionStore.load(id, for: actor, in: access)
            var about = SupervisionStore.Filter()
            about.omissionID = id
            return (
                line, try OmissionStore.cases(line.row.omission.related, in: access),
                try SupervisionStore.lines(about, for: actor, in: access),
                try LedgerStore.latestEntry("omission", id, in: access)
            )
        }
        let context = try await visit.page()
        let model = OmissionPage.Model(
            line, cases: cases, letters: letters, entry: entry, form: form, context: context)
        return OmissionPage.page(model, context: context)
    }

    private static func dismiss(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let reason = form.required("reason", max: 2_000)
        let version = form.values.first("version").flatMap { Int($0) }
        guard form.isValid else { return .invalid(try await omission(visit, form)) }
        let id = visit.id(OmissionID.self)
        let operation = DismissOmission(
            id, version: version, dismisses: form.values.first("dismisses") != "false", reason: reason)
        _ = try await visit.house.office.perform(operation, as: visit.actor())
        return .redirect(Paths.omission(id), saying: .done(SupervisionText.done))
    }

    private static func letters(_ visit: Visit) async throws -> PageReply {
        let actor = try visit.actor()
        let (state, after) = visit.listed(Supervision.self)
        var filter = SupervisionStore.Filter()
        filter.states = state.map { [$0] } ?? []
        (filter.after, filter.limit) = (after, PageSize.rows + 1)
        let asked = filter
        let lines = try await visit.house.office.read { try SupervisionStore.lines(asked, for: actor, in: $0) }
        let yellow = visit.house.office.settings.yellowShare
        return .page(
            SupervisionLettersPage.page(
                lines, state: state, yellow: yellow, isFirst: after == nil, context: try await visit.page()))
    }

    private static func letter(_ visit: Visit) async throws -> PageReply {
        let file = try await visit.file(SupervisionFile.self)
        let context = try await visit.page()
        let model = try SupervisionShowPage.Model(
            file, mayOpenDesk: visit.actor().may(.supervisionFind), context: context)
        return .page(SupervisionShowPage.page(model, context: context))
    }
}

extension SupervisionState: QueryValue {}
extension OmissionKind: QueryValue {}
extension OmissionStore.Standing: QueryValue {}
