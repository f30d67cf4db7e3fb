import Enforcement
import HTTPTypes
import Law
import Operations

/// Plans: send in, list, read, settle names, correct, the board, and the acts on one.
enum PlanAPI {
    static let all: [any Route] = [list, send, read, settle, correct, add, board] + ActAPI<Plan>.all

    private static let state = QueryParameter<PlanState>("state", "Only plans in this state.")
    private static let year = QueryParameter<Int>("year", "The year of the plan; else the one that the document says.")
    private static let listYear = QueryParameter<Int>("year", "Only plans of this year.")
    private static let name = QueryParameter<String>("name", "What the file is called.")
    private static let way = QueryParameter<PlanBoard.Way>("by", "What the board counts by; units if left out.")
    private static let after = QueryParameter<String>(
        "after", "The id of the measure behind which it stands; first if left out.")
    private static let measure = PathParameter.id("measure")

    private static let list = APIRoute(
        list: "/plans",
        APIOperation(
            "listPlans", Wording("计划列表", "Plans, the newest first"), tag: Plan.tag, access: .scope(.planRead)
        ).taking(state).taking(listYear), of: PlanLineView.self
    ) { call in
        let page = try call.page()
        var filter = PlanList.Filter()
        filter.states = call.query(state).map { [$0] } ?? []
        filter.year = call.query(listYear)
        filter.after = page.after?.values.first.map { PlanID($0) }
        filter.limit = page.limit + 1
        let (asked, actor) = (filter, try call.machine())
        let lines = try await call.house.office.read { try PlanList.lines(asked, for: actor, in: $0) }
        return page.page(lines, cursor: { [$0.record.id.rawValue] }, view: PlanLineView.init)
    }

    private static let send = APIRoute(
        file: "/plans",
        APIOperation(
            "sendPlan", Wording("上传计划文件，保存为草稿", "Send in a plan document: it is read and kept as a draft"),
            tag: Plan.tag,
            access: .scope(.planManage)
        ).idempotent().taking(name).taking(year), replies: .created(RecordVersionView<Plan>.self)
    ) { call, bytes in
        let id = try await call.house.office.draftPlan(
            bytes, named: call.query(name) ?? "plan", year: call.query(year), as: call.machine(),
            key: call.idempotencyKey)
        let view = RecordVersionView<Plan>(PlanVersion(id: id, state: Plan.procedure.initial, version: 1))
        return APIAnswer(view, version: 1, location: Path("api", "v1", "plans", id.rawValue))
    }

    private static let read = APIRoute(
        .get, "/plans/\(.id)",
        APIOperation("readPlan", Wording("计划", "A plan"), tag: Plan.tag, access: .scope(.planRead)),
        replies: .ok(PlanView.self, versioned: true)
    ) { call in
        let (actor, now, id) = (try call.machine(), call.now, call.id(PlanID.self))
        let dossier = try await call.house.office.read { try PlanDossier(id, for: actor, at: now, in: $0) }
        return APIAnswer(PlanView(dossier), version: dossier.loaded.record.version)
    }

    private static let settle = APIRoute(
        .post, "/plans/\(.id)/names",
        APIOperation(
            "settlePlanNames", Wording("确认单位名称", "Settle which units names mean, wherever they stand"), tag: Plan.tag,
            access: .scope(.planManage)
        ).idempotent().matching(), body: PlanNamesDraft.self,
        replies: .ok(RecordVersionView<Plan>.self, versioned: true)
    ) { call, draft in
        let operation = SettleNames(
            call.id(), version: try call.requiredVersion(), draft.choices.map { .init($0.name, $0.unit) })
        let version = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
        return APIAnswer(RecordVersionView(version), version: version.version)
    }

    private static let correct = APIRoute(
        .post, "/plans/\(.id)/measures/\(measure)",
        APIOperation(
            "correctPlanMeasure", Wording("更正措施", "Correct a measure; what is not named stays"), tag: Plan.tag,
            access: .scope(.planManage)
        ).idempotent().matching(), body: MeasureDraft.self,
        replies: .ok(RecordVersionView<Plan>.self, versioned: true)
    ) { call, draft in
        let operation = CorrectMeasure(
            call.id(), version: try call.requiredVersion(), measure: call.value(measure), draft.correction)
        let version = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
        return APIAnswer(RecordVersionView(version), version: version.version)
    }

    private static let add = APIRoute(
        .post, "/plans/\(.id)/measures",
        APIOperation(
            "addPlanMeasure", Wording("增加遗漏的措施", "Add a measure to a draft that the reading missed"), tag: Plan.tag,
            access: .scope(.planManage)
        ).taking(after).idempotent().matching(), body: MeasureDraft.self,
        replies: .ok(RecordVersionView<Plan>.self, versioned: true)
    ) { call, draft in
        let operation = AddMeasure(
            call.id(), version: try call.requiredVersion(), after: call.query(after), draft.correction)
        let version = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
        return APIAnswer(RecordVersionView(version), version: version.version)
    }

    private static let board = APIRoute(
        .get, "/plans/\(.id)/board",
        APIOperation(
            "readPlanBoard", Wording("任务看板", "The tasks of a plan counted, with their lights"), tag: Plan.tag,
            access: .scope(.taskRead)
        ).taking(way), replies: .ok(PlanBoardView.self)
    ) { call in
        let (actor, now, id) = (try call.machine(), call.now, call.id(PlanID.self))
        let way = call.query(way) ?? .unit
        let file = try await call.house.office.read { try PlanBoardFile(id, by: way, for: actor, at: now, in: $0) }
        return APIAnswer(PlanBoardView(file))
    }
}

extension PlanState: QueryValue {}
extension PlanBoard.Way: QueryValue {}
