package import Enforcement
import Law
package import Operations

/// A city with a coordinator's office, three units that have work to do, and a plan as it was sent in.
package struct PlanWorld: Sendable {
    package let house: TestOffice
    /// 云川市双打办 with two coordinators.
    package let office: Unit
    package let coordinator: Actor
    package let colleague: Actor
    /// 云川市市场监督管理局, which leads.
    package let market: Unit
    package let officer: Actor
    package let policeman: Actor
    /// Of 青石县市场监督管理局.
    package let countyOfficer: Actor

    package init(in house: TestOffice) async throws {
        self.house = house
        office = try await house.unit("云川市打击侵权假冒工作领导小组办公室", short: "云双打办", kind: .coordination)
        coordinator = try await house.person("韩雪", [.coordinator], in: office, signInName: "han.xue")
        colleague = try await house.person("顾明", [.coordinator], in: office, signInName: "gu.ming")
        market = try await house.unit("云川市市场监督管理局", short: "云市监")
        officer = try await house.person("林川", [.officer], in: market, signInName: "lin.chuan")
        policeman = try await house.person("周警", [.police], in: house.police, signInName: "zhou.jing")
        countyOfficer = try await house.person("李梅", [.officer], in: house.county, signInName: "li.mei")
    }

    package init() async throws {
        try await self.init(in: TestOffice())
    }

    /// The document: three measures, four clauses, eight names, one of which the register does not know.
    package static let text = """
        云川市2026年打击侵权假冒工作要点
        云双打办〔2026〕1号

        各成员单位：

        为做好2026年全市打击侵权假冒工作，制定本要点。

        一、突出重点领域整治

        （一）加强农村市场治理。开展农村市场假冒商品专项整治，2026年11月底前完成。（云川市市场监督管理局牵头，云川市公安局、青石县市场监督管理局按职责分工负责）

        （二）打击网络销售假冒。强化网络交易监测，严查假冒名牌商品。（云川市市场监督管理局、云川市公安局按职责分工负责）曝光典型案例，每半年公布一次。（云川市市场监督管理局负责）

        二、加强宣传引导

        （三）开展主题宣传。组织知识产权宣传周活动，引导企业自律。（云川市市场监督管理局、云川市诚信促进会负责）

        云川市打击侵权假冒工作领导小组办公室
        2026年1月15日
        """

    /// The name in the plan that is no unit of the register.
    package static let stranger = "云川市诚信促进会"

    /// A draft of the document.
    package func draft(_ text: String = PlanWorld.text, year: Int? = nil) async throws -> PlanID {
        try await house.office.draftPlan(Array(text.utf8), named: "要点.txt", year: year, as: coordinator)
    }

    /// A plan in force; its tasks are the units' to accept.
    package func adopted() async throws -> PlanID {
        let id = try await draft()
        try await act(SettleNames(id, [.init(PlanWorld.stranger, nil)]), as: coordinator)
        try await act(AdoptPlan(id), as: coordinator)
        return id
    }

    /// The task of the officer's unit in the first measure.
    package func task(of plan: PlanID, unit: UnitID? = nil) async throws -> PlanTaskID {
        var filter = PlanTaskList.Filter()
        (filter.plan, filter.unit) = (plan, unit ?? market.id)
        let (asked, actor, today) = (filter, coordinator, house.clock.now.date)
        let lines = try await house.office.read { try PlanTaskList.lines(asked, for: actor, today: today, in: $0) }
        guard let first = lines.first?.record.id else { throw Refusal.notFound(.task) }
        return first
    }

    /// A task in a state.
    package func task(in state: PlanTaskState) async throws -> PlanTaskID {
        let id = try await task(of: adopted())
        let way: [PlanTaskEvent] =
            switch state {
            case .assigned: []
            case .accepted: [.accept]
            case .reported: [.accept, .report]
            case .proposed: [.accept, .report, .propose]
            case .returned: [.accept, .report, .propose, .sendBack]
            case .closed: [.accept, .report, .propose, .close]
            case .cancelled: [.cancel]
            }
        for event in way { try await take(event, id) }
        return id
    }

    /// Performs an operation.
    @discardableResult
    package func act<O: Operation>(_ operation: O, as actor: Actor) async throws -> O.Output {
        try await house.office.perform(operation, as: actor)
    }

    /// Who takes the act of an event by right.
    package func rightful(_ event: PlanTaskEvent) -> Actor {
        switch event {
        case .accept, .report, .link, .unlink, .propose, .reply, .askExtension: officer
        default: coordinator
        }
    }

    /// Takes the act of an event with input that lacks nothing.
    @discardableResult
    package func take(
        _ event: PlanTaskEvent, _ id: PlanTaskID, as given: Actor? = nil, days: Int = 7, record: String = "?"
    ) async throws -> PlanTaskVersion {
        let actor = given ?? rightful(event)
        let day = house.clock.now.date.adding(days: days)
        return switch event {
        case .accept: try await act(AcceptTask(id), as: actor)
        case .report: try await act(ReportOnTask(id, text: "组织培训2次"), as: actor)
        case .link: try await act(LinkRecord(id, record: record), as: actor)
        case .unlink: try await act(UnlinkRecord(id, record: record), as: actor)
        case .propose: try await act(ProposeCompletion(id, reason: "已完成"), as: actor)
        case .close: try await act(CloseTask(id, outcome: .done, reason: "属实"), as: actor)
        case .sendBack: try await act(ReturnTask(id, dueOn: day, reason: "请补抽检结果"), as: actor)
        case .cancel: try await act(CancelTask(id, reason: "职责划转"), as: actor)
        case .reschedule: try await act(RescheduleTask(id, dueOn: day, reason: "提前"), as: actor)
        case .remind: try await act(RemindOfTask(id, text: "请报进展"), as: actor)
        case .count:
            try await act(
                CountForTask(id, kind: .case, from: day.adding(days: -300), through: day, words: "丝巾"), as: actor)
        case .request: try await act(RequestAnswer(id, dueOn: day, text: "请说明原因"), as: actor)
        case .reply: try await act(AnswerRequest(id, reply: "已整改"), as: actor)
        case .askExtension: try await act(AskForExtension(id, dueOn: day, reason: "等检测"), as: actor)
        case .grantExtension: try await act(DecideOnExtension(id, grants: true, reason: "同意"), as: actor)
        case .refuseExtension: try await act(DecideOnExtension(id, grants: false, reason: "抓紧"), as: actor)
        case .endRequest: try await act(EndRequest(id, reason: "答复属实"), as: actor)
        }
    }

    /// A task as one sees it.
    package func file(_ id: PlanTaskID, as actor: Actor? = nil) async throws -> PlanTaskFile {
        let (reader, now) = (actor ?? coordinator, house.clock.now)
        return try await house.office.read { try PlanTaskFile(id, for: reader, at: now, yellow: .third, in: $0) }
    }

    /// A plan as one sees it.
    package func dossier(_ id: PlanID, as actor: Actor? = nil) async throws -> PlanDossier {
        let (reader, now) = (actor ?? coordinator, house.clock.now)
        return try await house.office.read { try PlanDossier(id, for: reader, at: now, in: $0) }
    }
}
