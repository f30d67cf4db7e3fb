import Enforcement
import HTTPTypes
package import Law
package import Operations

/// The precision of findings and the unit's least score for machines.
enum PrecisionAPI {
    private static let months = QueryParameter<MonthSpan>(
        "months", "The months of the verdicts; the last twelve, if left out.")

    static let all: [any Route] = [
        APIRoute(
            .get, "/finding-precision",
            APIOperation(
                "readPrecision", Wording("判读准确率", "How often officers confirmed what was found"), tag: ListingAPI.tag,
                access: .scope(.listingRead)
            ).taking(months), replies: .ok(PrecisionReport.self)
        ) { call in
            let span = call.query(months) ?? MonthSpan(PrecisionRoutes.months, until: call.now.date)
            let machine = try call.machine()
            return APIAnswer(
                PrecisionReport(try await call.house.office.read { try FindingPrecision(span, for: machine, in: $0) }))
        },
        APIRoute(
            .get, "/listing-threshold",
            APIOperation(
                "readListingThreshold", Wording("本单位的最低得分", "The unit's least score"), tag: ListingAPI.tag,
                access: .scope(.listingRead)), replies: .ok(ThresholdReport.self)
        ) { call in
            try await report(call)
        },
        APIRoute(
            .put, "/listing-threshold",
            APIOperation(
                "setListingThreshold", Wording("设定最低得分", "Set the unit's least score"), tag: ListingAPI.tag,
                access: .scope(.listingThreshold)
            ).idempotent(), body: ThresholdDraft.self, replies: .ok(ThresholdReport.self)
        ) { call, draft in
            _ = try await call.house.office.perform(
                SetUnitThreshold(score: draft.score, reason: draft.reason), as: call.machine(),
                key: call.idempotencyKey)
            return try await report(call)
        },
    ]

    private static func report(_ call: APICall) async throws -> APIAnswer<ThresholdReport> {
        let (machine, now) = (try call.machine(), call.now)
        return APIAnswer(
            try await call.house.office.read { access in
                ThresholdReport(
                    try UnitThreshold.current(of: machine.unitID, in: access),
                    try ThresholdEffect(until: now, for: machine, in: access))
            })
    }
}

extension MonthSpan: QueryValue {
    package init?(query: String) { self.init(query) }

    package static let schema = Schema.text(
        TextShape(pattern: #"^[0-9]{4}-[0-9]{2}(\.\.[0-9]{4}-[0-9]{2})?$"#))
    package static let hint = Wording("2026-11 或 2025-12..2026-11。", "2026-11 or 2025-12..2026-11.")
}
