import Enforcement
import HTTPTypes
import Law
import Operations

/// The API of the register of rights.
enum RightAPI {
    static let all: [any Route] = reading + writing + sellers + hosts + files

    private static let text = QueryParameter<String>("q", "A part of the mark, an alias, the holder or the number.")
    private static let kind = QueryParameter<RightKind>("kind", "Only rights of this kind.")
    private static let standing = QueryParameter<RightStanding>("standing", "Only rights that stand so today.")

    private static let reading: [any Route] = [
        APIRoute(
            list: "/rights",
            operation("listRights", Wording("权利列表", "List rights"), .rightRead).taking(text).taking(kind).taking(
                standing),
            of: RightView.self
        ) { call in
            let (page, actor, day) = (try call.page(), try call.machine(), call.now.date)
            let filter = RightStore.Filter(
                text: call.query(text), kind: call.query(kind), standing: call.query(standing))
            let place = page.place
            let rights = try await call.house.office.read {
                try RightStore.list(filter, on: day, from: place, limit: page.limit + 1, for: actor, in: $0)
            }
            return page.page(rights, cursor: { [$0.mark, $0.id.rawValue] }) { RightView($0, on: day) }
        },
        APIRoute(
            .get, "/rights/\(.id)", operation("readRight", Wording("查看权利", "Read a right"), .rightRead),
            replies: .ok(RightView.self, versioned: true)
        ) { call in
            try await answer(call, call.id())
        },
    ]

    private static let writing: [any Route] = [
        APIRoute(
            .post, "/rights",
            operation("addRight", Wording("登记权利", "Register a right"), .rightWrite).idempotent().refusing(.conflict),
            body: RightInput.self, replies: .created(RightView.self, versioned: true)
        ) { call, input in
            let id = try await call.house.office.perform(
                AddRight(input.draft), as: call.machine(), key: call.idempotencyKey)
            return try await answer(call, id)
        },
        APIRoute(
            .put, "/rights/\(.id)",
            operation("updateRight", Wording("更新权利", "Change a right"), .rightWrite).idempotent().matching()
                .refusing(.conflict),
            body: RightInput.self, replies: .ok(RightView.self, versioned: true)
        ) { call, input in
            let operation = UpdateRight(call.id(), version: try call.requiredVersion(), to: input.draft)
            _ = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return try await answer(call, call.id())
        },
        APIRoute(
            .put, "/rights/\(.id)/revocation",
            operation("strikeOffRight", Wording("注销权利", "Strike a right off"), .rightWrite).idempotent().matching()
                .refusing(.conflict),
            body: RightRevocation.self, replies: .ok(RightView.self, versioned: true)
        ) { call, input in
            let operation = RevokeRight(call.id(), version: try call.requiredVersion(), reason: input.reason)
            _ = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return try await answer(call, call.id())
        },
    ]

    private static let sellers: [any Route] = [
        APIRoute(
            list: "/rights/\(.id)/sellers",
            operation("listAuthorisedSellers", Wording("授权销售者", "List the authorised sellers"), .rightRead),
            of: SellerView.self
        ) { call in
            let (page, actor, id) = (try call.page(), try call.machine(), call.id(RightID.self))
            let shown = try await call.house.office.read { try RightStore.show(id, for: actor, in: $0) }
            let rest = shown.sellers.filter { seller in page.after?.values.first.map { $0 < seller.name } ?? true }
            return page.page(Array(rest.prefix(page.limit + 1)), cursor: { [$0.name] }) {
                SellerView(name: $0.name, code: $0.code, validUntil: $0.validUntil)
            }
        },
        APIRoute(
            .post, "/rights/\(.id)/sellers",
            operation("authoriseSeller", Wording("登记授权销售者", "Authorise a seller"), .rightWrite).idempotent()
                .refusing(.conflict),
            body: SellerView.self, replies: .nothing
        ) { call, seller in
            let operation = AuthoriseSeller(
                right: call.id(), seller: seller.name, code: seller.code, validUntil: seller.validUntil)
            _ = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return .done
        },
        APIRoute(
            .post, "/rights/\(.id)/sellers/withdrawal",
            operation("withdrawSeller", Wording("撤回授权", "Withdraw an authorisation"), .rightWrite).idempotent(),
            body: SellerWithdrawal.self, replies: .nothing
        ) { call, seller in
            let operation = WithdrawSeller(right: call.id(), seller: seller.name)
            _ = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return .done
        },
    ]

    private static let hosts: [any Route] = [
        APIRoute(
            list: "/rights/\(.id)/hosts",
            operation("listOfficialHosts", Wording("官方网址", "List the holder's own hosts"), .rightRead),
            of: HostView.self
        ) { call in
            let (page, actor, id) = (try call.page(), try call.machine(), call.id(RightID.self))
            let shown = try await call.house.office.read { try RightStore.show(id, for: actor, in: $0) }
            let rest = shown.hosts.filter { host in page.after?.values.first.map { $0 < host } ?? true }
            return page.page(Array(rest.prefix(page.limit + 1)), cursor: { [$0] }, view: HostView.init)
        },
        APIRoute(
            .post, "/rights/\(.id)/hosts",
            operation("addOfficialHost", Wording("登记官方网址", "Record a host of the holder"), .rightWrite).idempotent()
                .refusing(.conflict),
            body: HostView.self, replies: .ok(HostView.self)
        ) { call, host in
            let operation = AddOfficialHost(right: call.id(), address: host.host)
            return APIAnswer(
                HostView(
                    try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)))
        },
        APIRoute(
            .post, "/rights/\(.id)/hosts/withdrawal",
            operation("withdrawOfficialHost", Wording("撤回官方网址", "Withdraw a host"), .rightWrite).idempotent(),
            body: HostView.self, replies: .nothing
        ) { call, host in
            let operation = WithdrawOfficialHost(right: call.id(), host: host.host)
            _ = try await call.house.office.perform(operation, as: call.machine(), key: call.idempotencyKey)
            return .done
        },
    ]

    private static let files: [any Route] = [
        APIRoute(
            import: "/rights/import",
            operation("importRights", Wording("导入权利", "Import rights, one a line"), .rightWrite), of: RightInput.self
        ) { call, line in
            let output = try await call.house.office.perform(RegisterRights([line.row.draft]), as: call.machine())
            if let id = output.added.first { return ImportResult(line: line.number, .added, id: id.rawValue) }
            if let id = output.updated.first { return ImportResult(line: line.number, .updated, id: id.rawValue) }
            return ImportResult(line: line.number, .unchanged, id: output.unchanged.first?.rawValue)
        },
        APIRoute(
            export: "/rights/export", operation("exportRights", Wording("导出权利", "Export the rights"), .rightRead),
            of: RightView.self
        ) { call, writer in
            let (actor, day) = (try call.machine(), call.now.date)
            var place: ListPlace?
            while true {
                let from = place
                let rights = try await call.house.office.read {
                    try RightStore.list(on: day, from: from, limit: 500, for: actor, in: $0)
                }
                guard let last = rights.last else { return }
                try await writer.write(rights.map { RightView($0, on: day) })
                place = .after(name: last.mark, id: last.id.rawValue)
            }
        },
    ]

    private static func operation(_ id: String, _ summary: Wording, _ duty: Duty) -> APIOperation {
        APIOperation(id, summary, tag: .rights, access: .scope(duty))
    }

    /// The right as it stands now, with its version and address.
    private static func answer(_ call: APICall, _ id: RightID) async throws -> APIAnswer<RightView> {
        let (actor, day) = (try call.machine(), call.now.date)
        let right = try await call.house.office.read { try RightStore.show(id, for: actor, in: $0).right }
        return APIAnswer(
            RightView(right, on: day), version: right.version,
            location: Paths.rightPattern.under(APIRoute.prefix).path(id.rawValue))
    }
}

extension PageRequest {
    /// Where a list in the order of names goes on.
    var place: ListPlace? {
        guard let values = after?.values, values.count == 2 else { return nil }
        return .after(name: values[0], id: values[1])
    }
}

extension APITag {
    static let rights = APITag("rights", Wording("权利登记", "Register of rights"))
    static let subjects = APITag("subjects", Wording("主体登记", "Register of subjects"))
}
