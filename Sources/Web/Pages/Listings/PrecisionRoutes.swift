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
            PageRoute(.get, Paths.precisionCalibrationPattern, access: .signedIn) { visit in
                try visit.actor().require(.listingThreshold)
                return .page(CalibrationPage.page(try await preview(visit), context: try await visit.page()))
            },
            PageRoute(.post, Paths.precisionCalibrationPattern, access: .signedIn) { visit in
                var form = visit.form()
                let (after, reason) = (
                    form.required("after", as: Int.self),
                    form.required("reason", max: TrainCalibration.longestReason)
                )
                do {
                    if let after, form.isValid {
                        _ = try await visit.house.office.perform(
                            TrainCalibration(after: after, reason: reason), as: visit.actor())
                        return .redirect(Paths.precision.at("calibration"), saying: .done(CalibrationText.done))
                    }
                } catch { try form.take(error) }
                return .invalid(
                    CalibrationPage.page(try await preview(visit, form), context: try await visit.page()))
            },
        ] + PrecisionAPI.all + CalibrationAPI.all

    private static func preview(_ visit: Visit, _ form: FormReader = FormReader()) async throws -> CalibrationPage.Model
    {
        let actor = try visit.actor()
        return CalibrationPage.Model(
            report: try await visit.house.office.read { try CalibrationReport(for: actor, in: $0) }, form: form)
    }

    private static func model(_ visit: Visit, _ form: FormReader = FormReader()) async throws -> PrecisionPage.Model {
        let (actor, now) = (try visit.actor(), visit.now)
        let span = visit.query.first("months").flatMap { MonthSpan($0) } ?? MonthSpan(months, until: now.date)
        return try await visit.house.office.read { access in
            let maySet = Authority.decide(.listingThreshold, by: actor, on: nil) == .allowed
            return PrecisionPage.Model(
                precision: try FindingPrecision(span, for: actor, in: access),
                threshold: ThresholdPart.Model(
                    history: try UnitThreshold.history(of: actor.unitID, in: access),
                    effect: try ThresholdEffect(until: now, for: actor, in: access),
                    maySet: maySet, form: form),
                calibration: CalibrationPart.Model(
                    report: try CalibrationReport(for: actor, in: access), mayTrain: maySet),
                waiting: try ListingQueue.waiting(for: actor, in: access), day: now.date)
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
