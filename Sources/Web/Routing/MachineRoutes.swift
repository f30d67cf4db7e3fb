import HTTPTypes
import Hummingbird
import Law
import NIOCore
import Operations

/// Whether the server lives; says nothing else.
struct HealthRoute: MachineRoute {
    let pattern = Paths.healthPattern

    func respond(to request: Request, context: WebContext, house: House) async throws -> Response {
        Response(
            status: .ok, headers: [.contentType: MediaType.plain],
            body: .init(byteBuffer: ByteBuffer(string: "ok\n")))
    }
}

/// Whether the server can take work: the database answers with every migration, the head of the ledger can be read, evidence can
/// be written, and it is not on its way out. Else 503 with a problem that lists what fails. What is not installed and can be
/// done without is named under `lacks`.
struct ReadyRoute: MachineRoute {
    let pattern = Paths.readyPattern

    func respond(to request: Request, context: WebContext, house: House) async throws -> Response {
        let readiness = await house.readiness.readiness()
        let failures = readiness.failures.map { ($0.rawValue, ReadyText.says($0)) }
        let draining = house.drain.isOn ? [("draining", ReadyText.draining)] : []
        let errors = (draining + failures).map { FieldProblem("/" + $0, "failed", $1) }
        guard errors.isEmpty else {
            throw Problem(.unavailable, code: "not-ready", ReadyText.notReady, errors: errors)
        }
        return Response(
            status: .ok, headers: [.contentType: MediaType.json],
            body: .init(byteBuffer: ByteBuffer(string: ReadyRoute.body(lacking: readiness.lacks))))
    }
}

extension ReadyRoute {
    /// `{"status":"ready"}`, with the names of what is not installed where something is not.
    static func body(lacking lacks: [Readiness.Lack]) -> String {
        let names = lacks.map { "\"\($0.rawValue)\"" }.joined(separator: ",")
        return names.isEmpty ? "{\"status\":\"ready\"}\n" : "{\"status\":\"ready\",\"lacks\":[\(names)]}\n"
    }
}

/// What the program counts and measures, as Prometheus reads it. For this machine, listed addresses, or whoever has the token.
struct MetricsRoute: MachineRoute {
    let pattern = Paths.metricsPattern

    func respond(to request: Request, context: WebContext, house: House) async throws -> Response {
        guard MetricsRoute.mayRead(request, context.arrival, house.settings.metrics) else {
            throw Problem(.forbidden, code: "metrics", ReadyText.metricsClosed)
        }
        let office = house.office
        let text = await office.metrics.registry.exposition(reading: office.database)
        return Response(
            status: .ok, headers: [.contentType: "text/plain; version=0.0.4; charset=utf-8"],
            body: .init(byteBuffer: ByteBuffer(string: text)))
    }

    private static func mayRead(_ request: Request, _ arrival: Arrival, _ access: MetricsAccess) -> Bool {
        if access.addresses.contains(MetricsAccess.loopback), arrival.isLocal { return true }
        if access.addresses.contains(arrival.address) { return true }
        guard let token = access.token, let sent = request.headers[.authorization] else { return false }
        // Digests are compared, so that the time taken tells nothing of the token.
        return SecretDigest.of(sent) == SecretDigest.of("Bearer " + token)
    }
}

/// What the machines around the server ask: no session, no rate limit, no body.
protocol MachineRoute: Route {}

extension MachineRoute {
    var method: HTTPRequest.Method { .get }
    var access: Access { .anyone }
    var bodyLimit: Int { 0 }
    var pace: Pace { .free }
}

/// What readiness says.
enum ReadyText {
    static let notReady = Wording("本节点暂不接受工作。", "This node takes no work at the moment.")
    static let draining = Wording("正在停止。", "It is on its way out.")
    static let metricsClosed = Wording(
        "只有本机、列出的地址或持有令牌者可以读取指标。", "Metrics are for this machine, listed addresses, or who has the token.")

    static func says(_ check: Readiness.Check) -> Wording {
        switch check {
        case .database: Wording("数据库没有应答。", "The database does not answer.")
        case .migrations: Wording("数据库的结构与本程序不符。", "The database does not have this program's migrations.")
        case .evidence: Wording("证据目录不可写。", "Evidence cannot be written.")
        case .ledger: Wording("存证树根无法读取。", "The head of the ledger cannot be read.")
        }
    }
}
