package import Enforcement
import HTTPTypes
import Law
import Operations

/// The queue, a listing, its verdict and its evidence.
enum ListingRoutes {
    static let all: [any Route] = [
        PageRoute(.get, Paths.listingsPattern, access: .signedIn) { visit in
            let (actor, context) = (try visit.actor(), try await visit.page())
            let model = try await ListingQueuePage.Model(
                try await visit.queueQuery(), for: actor, context: context, office: visit.house.office)
            return .page(ListingQueuePage.page(model, context: context))
        },
        PageRoute(.get, Paths.listingPattern, access: .signedIn) { visit in
            .page(try await page(visit))
        },
        PageRoute(.post, Paths.listingVerdictPattern, access: .signedIn, handle: judge),
        PageRoute(
            .post, Paths.listingEvidencePattern, access: .signedIn, form: EvidenceForm.limits, handle: keepEvidence),
        PageRoute(.get, Paths.screeningPattern, access: .signedIn) { visit in
            let text = String((visit.query.first("text") ?? "").prefix(ScreeningPage.longest))
            let (actor, office, day) = (try visit.actor(), visit.house.office, visit.now.date)
            let desk = office.screening
            let screened = try await office.read { access in
                try desk.explain(text, on: day, for: actor, in: access)
            }
            return .page(ScreeningPage.page(text, text.isEmpty ? nil : screened, context: try await visit.page()))
        },
    ]

    private static func page(
        _ visit: Visit, _ answers: ListingShowPage.Model.Answers = .init()
    ) async throws -> HTML {
        let context = try await visit.page()
        let model = try await ListingShowPage.Model(
            visit.id(), visit.queueQuery(), answers: answers, for: visit.actor(), context: context,
            office: visit.house.office)
        return ListingShowPage.page(model, context: context)
    }

    /// Records the verdict and goes to the next listing of the queue.
    @Sendable private static func judge(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let version = form.required(VerdictForm.versionField, as: Int.self)
        let verdict = form.required("verdict", as: ListingStatus.self)
        let reason = form.optional("reason", max: GiveVerdict.longestReason)
        guard let version, let verdict, form.isValid else {
            return .invalid(try await page(visit, .init(verdict: form)))
        }
        let (id, actor, query): (ListingID, Actor, ListingQueueQuery) = (
            visit.id(), try visit.actor(), try await visit.queueQuery()
        )
        // The place is taken before the act: a verdict moves the listing out of most queues.
        let next = try await visit.house.office.read { access in
            let place = ListingQueue.Place(try ListingStore.load(id, for: actor, in: access).0)
            return try ListingQueue.next(after: place, in: query.filter, for: actor, in: access)
        }
        do {
            _ = try await visit.house.office.perform(
                GiveVerdict(id, version: version, verdict: verdict, reason: reason), as: actor)
        } catch let refusal as Refusal where refusal.canBeMended {
            return .redirect(
                query.carried(by: Paths.listing(id)), saying: FlashNotice(.failed, refusal.message))
        }
        guard let next else { return .redirect(query.queue, saying: .done(ListingText.endOfQueue)) }
        return .redirect(query.carried(by: Paths.listing(next)), saying: .done(ListingText.judged))
    }

    /// Keeps every file, and the pasted text of the page.
    @Sendable private static func keepEvidence(_ visit: Visit) async throws -> PageReply {
        var form = visit.form()
        let captures = EvidenceForm.read(&form, at: visit.now)
        guard form.isValid else { return .invalid(try await page(visit, .init(evidence: form))) }
        let id: ListingID = visit.id()
        let notice = try await visit.keep(captures, under: RecordReference(.listing, id.rawValue))
        let back = try await visit.queueQuery().carried(by: Paths.listing(id)).at("evidence")
        return .redirect(back, saying: notice)
    }
}

extension ListingStatus: QueryValue {}
