import Enforcement
import HTTPTypes
import Law
import Operations

/// The unit's calibration for machines.
enum CalibrationAPI {
    static let all: [any Route] = [
        APIRoute(
            .get, "/listing-calibration",
            APIOperation(
                "readListingCalibration", Wording("本单位的得分校准", "What the unit has learnt of its scores"),
                tag: ListingAPI.tag, access: .scope(.listingRead)), replies: .ok(CalibrationSummary.self)
        ) { call in
            try await summary(call)
        },
        APIRoute(
            .post, "/listing-calibration",
            APIOperation(
                "trainListingCalibration", Wording("训练得分校准", "Train a new calibration from the verdicts"),
                tag: ListingAPI.tag, access: .scope(.listingThreshold)
            ).idempotent().refusing(.conflict), body: CalibrationOrder.self, replies: .ok(CalibrationSummary.self)
        ) { call, order in
            _ = try await call.house.office.perform(
                TrainCalibration(after: order.after, reason: order.reason), as: call.machine(),
                key: call.idempotencyKey)
            return try await summary(call)
        },
    ]

    private static func summary(_ call: APICall) async throws -> APIAnswer<CalibrationSummary> {
        let machine = try call.machine()
        return APIAnswer(
            CalibrationSummary(try await call.house.office.read { try CalibrationReport(for: machine, in: $0) }))
    }
}
