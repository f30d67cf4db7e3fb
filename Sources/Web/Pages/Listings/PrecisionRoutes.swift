import Enforcement
import HTTPTypes
import Law
import Operations

/// The precision of findings and the unit's least score.
enum PrecisionRoutes {
    /// How many months are shown unless one asks for others.
    static let months = 12

    static let all: [any Route] =
        [
            PageRoute(.get, Paths.precisionPattern, access: .signedIn) { visit in
                .page(PrecisionPage.page(try await model(visit), context: try await visit.page()))
            },
            PageRoute(.post, Paths.precisionThresholdPattern, access: .signedIn) { visit in
                var form = visit.form()
                let (score, reason) = (
                    form.required("score", as: Int.self),
                    form.required("reason", max: SetUnitThreshold.longestReason)
                )
                do {
                    if let score, form.isValid {
                        _ = try await visit.house.office.perform(
                            SetUnitThreshold(score: score, reason: reason), as: visit.actor())
                        return .redirect(Paths.precision.at("threshold"), saying: .done(PrecisionText.done))
                    }
                } catch { try form.take(error) }
                return .invalid(PrecisionPage.page(try await model(visit, form), context: try await visit.page()))
            },
        ] + PrecisionAPI.all

    private static func model(_ visit: Visit, _ form: FormReader = FormReader()) async throws -> PrecisionPage.Model {
        let (actor, now) = (try visit.actor(), visit.now)
        let span = visit.query.first("months").flatMap { MonthSpan($0) } ?? MonthSpan(months, until: now.date)
        return try await visit.house.office.read { access in
            PrecisionPage.Model(
                precision: try FindingPrecision(span, for: actor, in: access),
                threshold: ThresholdPart.Model(
                    history: try UnitThreshold.history(of: actor.unitID, in: access),
                    effect: try ThresholdEffect(until: now, for: actor, in: access),
                    maySet: Authority.decide(.listingThreshold, by: actor, on: nil) == .allowed, form: form),
                day: now.date)
        }
    }
}

extension Visit {
    /// The filters of the queue; where the address says no score, the unit's least one.
    func queueQuery() async throws -> ListingQueueQuery {
        guard query.first("score") == nil else { return ListingQueueQuery(query) }
        let unit = try actor().unitID
        let threshold = try await house.office.read { try UnitThreshold.current(of: unit, in: $0) }
        return ListingQueueQuery(query, least: threshold.score)
    }
}
