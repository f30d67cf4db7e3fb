import Enforcement
import Law
import Ledger
import Storage
import TestSupport

@testable import Operations

/// A receiver that answers as it is told and keeps what it was sent.
final class FakeReceiver: WebhookCarrier {
    private let kept = Locked<[WebhookRequest]>([])
    private let next = Locked<WebhookAnswer>(.answered(status: 204))

    /// What was sent, in order.
    var requests: [WebhookRequest] { kept.withLock { $0 } }

    /// What it answers from now on.
    var answer: WebhookAnswer {
        get { next.withLock { $0 } }
        set { next.withLock { $0 = newValue } }
    }

    func post(_ request: WebhookRequest) async -> WebhookAnswer {
        kept.withLock { $0.append(request) }
        return answer
    }
}

/// An office with an administrator, and a receiver.
struct WebhookScene {
    let house: TestOffice
    let administrator: Actor
    let receiver: FakeReceiver

    init(settings: OfficeSettings = OfficeSettings()) async throws {
        receiver = FakeReceiver()
        house = try await TestOffice(settings: settings, carrier: receiver)
        administrator = try await house.person("管理", [.administrator])
    }

    var desk: WebhookDesk {
        let random = house.random
        return WebhookDesk(house.office) { random.bytes($0) }
    }

    /// Adds a webhook of the county.
    func add(
        _ topics: [String] = [], reach: WebhookReach = .unit, unit: UnitID? = nil
    ) async throws -> (id: String, secret: WebhookSecret) {
        let made = try await desk.add(
            WebhookDraft(
                unit: unit ?? house.county.id, label: "交换平台", address: "https://exchange.example.gov.cn/hooks",
                reach: reach, topics: topics), as: administrator)
        guard let secret = WebhookSecret(made.secret.text) else { throw SealingFault.damaged }
        return (made.id, secret)
    }

    /// Sends a message to a unit, as an act would.
    func send(_ topic: String = "clue.opened", to unit: UnitID? = nil) async throws {
        let act = Send(topic: topic, unit: unit ?? house.county.id)
        _ = try await house.office.perform(act, as: administrator)
    }

    /// Delivers what waits in the outbox and then sends what is due; takes two seconds.
    func run() async throws {
        let schedules = JobSchedule.all().filter { [DeliverMessages.name, WebhookTask.kind].contains($0.id) }
        for _ in 0..<2 {
            _ = try await JobRunner(house.office, schedules: schedules, name: "甲", random: { 0 }).runDue()
            house.clock.advance(seconds: 1)
        }
    }

    func deliveries(_ webhook: String) async throws -> [WebhookDelivery] {
        try await house.office.read { try WebhookStore.deliveries(to: webhook, in: nil, limit: 100, in: $0) }
    }

    /// Whether a request is signed with a secret, as a receiver would find out.
    static func isSigned(_ request: WebhookRequest, with secret: WebhookSecret) -> Bool {
        guard let id = request.headers["webhook-id"],
            let seconds = request.headers["webhook-timestamp"].flatMap({ Int64($0) }),
            let signatures = request.headers["webhook-signature"]?.split(separator: " ")
        else { return false }
        let right = secret.signature(id: id, timestamp: seconds, body: request.body)
        return signatures.contains { $0 == right }
    }

    private struct Send: Operations.Operation {
        static let name = "test.send"
        let topic: String
        let unit: UnitID

        func perform(in work: Work) throws -> Done {
            try work.send(
                topic, about: RecordReference(.clue, "R1"), to: unit, Wording("张三的线索", "A clue about Zhang San"))
            return Done()
        }
    }
}
