import Enforcement
import HTTPTypes
import Law
import Operations

/// Officers, their certificates and their training by API.
enum OfficerAPI {
    static let tag = APITag("officers", Wording("执法人员", "Officers"))
    private static let year = QueryParameter<Int>("year", "The calendar year of the training; this one, if left out.")
    private static let minimum: PathPattern = "/units/\(.id)/training-minimum"

    static let all: [any Route] = [
        APIRoute(
            list: "/officers",
            APIOperation(
                "listOfficers", Wording("列出执法人员", "List officers with certificate and training"), tag: tag,
                access: .scope(.officerRead)
            ).taking(year), of: OfficerLineView.self
        ) { call in
            let (page, machine, year) = (try call.page(), try call.machine(), try asked(call))
            let lines = try await call.house.office.read {
                try OfficerStore.lines(
                    year: year, after: page.after?.values.first, limit: page.limit + 1, for: machine, in: $0)
            }
            let today = call.now.date
            return page.page(lines, cursor: { [$0.signInName] }, view: { OfficerLineView($0, today: today) })
        },
        APIRoute(
            .get, "/officers/\(.id)",
            APIOperation(
                "readOfficer", Wording("查看执法人员", "Read an officer with cases and the training of a year"), tag: tag,
                access: .scope(.officerRead)
            ).taking(year), replies: .ok(OfficerView.self)
        ) { call in
            let (machine, year, id): (Actor, Int, UserID) = (try call.machine(), try asked(call), call.id())
            let file = try await call.house.office.read {
                try OfficerStore.file(id, year: year, for: machine, in: $0)
            }
            return APIAnswer(OfficerView(file, today: call.now.date))
        },
        APIRoute(
            .post, "/officers/\(.id)/training",
            APIOperation(
                "enterTraining", Wording("录入培训", "Enter training of an officer"), tag: tag,
                access: .scope(.officerTrain)
            ).idempotent(), body: TrainingDraft.self, replies: .created(TrainingReceipt.self)
        ) { call, draft in
            let record = RecordTraining(
                call.id(), on: draft.heldOn, hours: draft.hours, subject: draft.subject, organiser: draft.organiser)
            let id = try await call.house.office.perform(record, as: call.machine(), key: call.idempotencyKey)
            return APIAnswer(TrainingReceipt(id: id))
        },
        APIRoute(
            .post, "/training/\(.id)/withdrawal",
            APIOperation(
                "withdrawTraining", Wording("撤回培训记录", "Take training back"), tag: tag,
                access: .scope(.officerTrain)
            ).idempotent(), body: TrainingWithdrawal.self, replies: .nothing
        ) { call, draft in
            _ = try await call.house.office.perform(
                WithdrawTraining(call.id(), reason: draft.reason), as: call.machine(), key: call.idempotencyKey)
            return .done
        },
        APIRoute(
            .get, minimum,
            APIOperation(
                "readTrainingMinimum", Wording("每年学时", "The yearly hours of a unit"), tag: tag,
                access: .scope(.officerRead)), replies: .ok(TrainingMinimumView.self, versioned: true)
        ) { call in try await answer(call) },
        APIRoute(
            .put, minimum,
            APIOperation(
                "setTrainingMinimum", Wording("设定每年学时", "Set the yearly hours of a unit"), tag: tag,
                access: .scope(.officerTrain)
            ).idempotent().matching(), body: TrainingMinimumDraft.self,
            replies: .ok(TrainingMinimumView.self, versioned: true)
        ) { call, draft in
            let set = SetTrainingMinimum(call.id(), hours: draft.hours, version: try call.requiredVersion())
            _ = try await call.house.office.perform(set, as: call.machine(), key: call.idempotencyKey)
            return try await answer(call)
        },
    ]

    /// The year that is asked for, else the present one.
    private static func asked(_ call: APICall) throws -> Int {
        let asked = call.query(year) ?? call.now.date.year
        guard OfficerStore.years.contains(asked) else { throw Problem(.badRequest) }
        return asked
    }

    private static func answer(_ call: APICall) async throws -> APIAnswer<TrainingMinimumView> {
        let (id, machine, year): (UnitID, Actor, Int) = (call.id(), try call.machine(), call.now.date.year)
        let minimum = try await call.house.office.read { access in
            _ = try OrganisationStore.UnitFile(id, for: machine, limit: 0, in: access)
            return try OfficerStore.minimum(of: id, year: year, in: access)
        }
        return APIAnswer(TrainingMinimumView(minimum), version: minimum.version)
    }
}
