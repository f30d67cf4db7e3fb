import Enforcement
import HTTPTypes
import Law
import Operations

/// Listings, imports and dispatch for machines.
enum ListingAPI {
    static let tag = APITag("listings", Wording("商品信息", "Listings"))

    private static let status = QueryParameter<ListingStatus>("status", "Only listings of this status.")
    private static let minScore = QueryParameter<ScoreText>(
        "minScore", "Only listings with at least this score, 0 to 1.")
    private static let right = QueryParameter<RightID>("right", "Only listings in which this right was found.")
    private static let batch = QueryParameter<String>("batch", "Only listings of this import.")
    private static let words = QueryParameter<String>(
        "q", "Only listings with these words in the title or the seller's name.")
    private static let name = QueryParameter<String>("name", "What to call the import.")
    private static let text = QueryParameter<String>("text", "The text to look at.")
    static let importPattern: PathPattern = "/listing-imports/\(.id)"
    static let listingPattern: PathPattern = "/listings/\(.id)"

    static let all: [any Route] =
        [
            APIRoute(
                list: "/listings",
                filtered(
                    APIOperation(
                        "listListings", Wording("商品信息队列", "Listings, the most suspicious first"), tag: tag,
                        access: .scope(.listingRead))), of: ListingItem.self, handle: list),
            APIRoute(
                .get, listingPattern,
                APIOperation("readListing", Wording("一条商品信息", "One listing"), tag: tag, access: .scope(.listingRead)),
                replies: .ok(ListingDetail.self, versioned: true)
            ) { call in
                try await show(call.id(), call)
            },
            APIRoute(
                .post, "/listings/\(.id)/verdict",
                APIOperation("judgeListing", Wording("判读", "Give a verdict"), tag: tag, access: .scope(.listingVerdict))
                    .idempotent().matching(),
                body: VerdictDraft.self, replies: .ok(ListingDetail.self, versioned: true)
            ) { call, draft in
                let id: ListingID = call.id()
                _ = try await call.house.office.perform(
                    GiveVerdict(
                        id, version: try call.requiredVersion(), verdict: draft.verdict.status, reason: draft.reason),
                    as: call.machine(), key: call.idempotencyKey)
                return try await show(id, call)
            },
            APIRoute(
                export: "/listing-exports",
                filtered(
                    APIOperation(
                        "exportListings", Wording("导出商品信息", "Export listings"), tag: tag, access: .scope(.listingRead))),
                of: ListingItem.self, handle: export),
            APIRoute(
                .get, "/screening",
                APIOperation(
                    "screenText", Wording("一段文字像哪个商标", "Which mark a text looks like"), tag: tag,
                    access: .scope(.listingRead)
                ).taking(text), replies: .ok(TextScreening.self)
            ) { call in
                let (desk, day, machine) = (call.house.office.screening, call.now.date, try call.machine())
                let asked = call.query(text) ?? ""
                let screened = try await call.house.office.read {
                    try desk.explain(asked, on: day, for: machine, in: $0)
                }
                return APIAnswer(TextScreening(screened))
            },
        ] + dispatch + imports

    private static let dispatch: [any Route] = [
        APIRoute(
            .post, "/dispatches",
            APIOperation(
                "dispatchListings", Wording("转为线索", "Make one clue of listings"), tag: tag,
                access: .scope(.listingVerdict)
            )
            .idempotent(),
            body: DispatchDraft.self, replies: .created(Dispatch.self)
        ) { call, draft in
            let clue = try await call.house.office.perform(
                draft.operation, as: call.machine(), key: call.idempotencyKey)
            return try await dispatched(clue, call)
        },
        APIRoute(
            .get, "/dispatches/\(.id)",
            APIOperation(
                "readDispatch", Wording("由商品信息转来的线索", "A clue made of listings"), tag: tag, access: .scope(.clueRead)),
            replies: .ok(Dispatch.self)
        ) { call in
            try await dispatched(call.id(), call)
        },
    ]

    private static let imports: [any Route] = [
        ListingImportRoute.route(taking: name),
        ListingUploadRoute.route(taking: name),
        APIRoute(
            list: "/listing-imports",
            APIOperation("listListingImports", Wording("导入批次", "Imports"), tag: tag, access: .scope(.listingRead)),
            of: ListingImport.self
        ) { call in
            let (page, machine) = (try call.page(), try call.machine())
            let batches = try await call.house.office.read {
                try ImportStore.list(after: page.after?.values.first, limit: page.limit + 1, for: machine, in: $0)
            }
            return page.page(batches, cursor: { [$0.id] }, view: ListingImport.init)
        },
        APIRoute(
            .get, importPattern,
            APIOperation("readListingImport", Wording("一个导入批次", "One import"), tag: tag, access: .scope(.listingRead)),
            replies: .ok(ListingImport.self)
        ) { call in
            let (id, machine) = (call.value(.id), try call.machine())
            let batch = try await call.house.office.read { try ImportStore.batch(id, for: machine, in: $0) }
            return APIAnswer(ListingImport(batch))
        },
        APIRoute(
            list: "/listing-imports/\(.id)/problems",
            APIOperation(
                "listListingImportProblems", Wording("有问题的行", "Rows with problems"), tag: tag,
                access: .scope(.listingRead)), of: ListingImportProblem.self, handle: problems),
    ]

    private static func filtered(_ operation: APIOperation) -> APIOperation {
        operation.taking(status).taking(minScore).taking(right).taking(batch).taking(words)
    }

    private static func filter(_ call: APICall) -> ListingQueue.Filter {
        var filter = ListingQueue.Filter()
        filter.status = call.query(status)
        filter.scoreFrom = call.query(minScore)?.score ?? 0
        filter.right = call.query(right)
        filter.batch = call.query(batch)
        filter.text = call.query(words)
        return filter
    }

    @Sendable private static func list(_ call: APICall) async throws -> APIPage<ListingItem> {
        let (page, machine) = (try call.page(), try call.machine())
        var filter = filter(call)
        filter.limit = page.limit + 1
        if let values = page.after?.values, values.count == 2, let score = Double(values[0]) {
            filter.after = ListingQueue.Place(score: score, id: values[1])
        }
        let lines = try await call.house.office.read { [filter] in try ListingQueue.lines(filter, for: machine, in: $0)
        }
        return page.page(
            lines, cursor: { [String($0.listing.score ?? 0), $0.listing.id.rawValue] }, view: ListingItem.init)
    }

    /// One page after the other, each a reading of its own: an export keeps no snapshot open for its reader's slowness.
    @Sendable private static func export(_ call: APICall, _ writer: inout LineWriter<ListingItem>) async throws {
        let machine = try call.machine()
        var filter = filter(call)
        filter.limit = 500
        repeat {
            let (lines, next) = try await call.house.office.read { [filter] in
                try ListingQueue.page(filter, for: machine, in: $0)
            }
            try await writer.write(lines.map(ListingItem.init))
            filter.after = next
        } while filter.after != nil
    }

    private static func show(_ id: ListingID, _ call: APICall) async throws -> APIAnswer<ListingDetail> {
        let machine = try call.machine()
        let shown = try await call.house.office.read { try ListingStore.show(id, for: machine, in: $0) }
        return APIAnswer(ListingDetail(shown), version: shown.listing.version)
    }

    private static func dispatched(_ id: ClueID, _ call: APICall) async throws -> APIAnswer<Dispatch> {
        let machine = try call.machine()
        let dispatched = try await call.house.office.read { try DispatchedListings(id, for: machine, in: $0) }
        let pattern: PathPattern = "/dispatches/\(.id)"
        return APIAnswer(Dispatch(dispatched), location: pattern.under(APIRoute.prefix).path(id.rawValue))
    }

    @Sendable private static func problems(_ call: APICall) async throws -> APIPage<ListingImportProblem> {
        let (page, machine, id) = (try call.page(), try call.machine(), call.value(.id))
        let place = page.after.flatMap { cursor in
            Int(cursor.values.first ?? "").map { (line: $0, id: cursor.values.last ?? "") }
        }
        let found = try await call.house.office.read { access in
            _ = try ImportStore.batch(id, for: machine, in: access)
            return try ImportStore.problems(of: id, after: place, limit: page.limit + 1, in: access)
        }
        return page.page(
            found, cursor: { [String($0.problem.line), $0.id] }, view: { ListingImportProblem($0.problem) })
    }
}

/// A score in a query: 0 to 1.
struct ScoreText: QueryValue {
    let score: Double

    init?(query: String) {
        guard let score = Double(query), (0...1).contains(score) else { return nil }
        self.score = score
    }

    static let schema = Schema.number
    static let hint = Wording("0 到 1 之间的数。", "A number from 0 to 1.")
}
