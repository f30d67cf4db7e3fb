import Enforcement
import Law
import Ledger
import Storage
import TestSupport
import Testing

@testable import Operations

struct WebhookTests {
    @Test func `a message to the unit goes out signed, once, and says no more than what and where`() async throws {
        let scene = try await WebhookScene()
        let (id, secret) = try await scene.add()
        let at = scene.house.clock.now
        try await scene.send()
        try await scene.run()
        #expect(scene.receiver.requests.count == 1)
        let request = try #require(scene.receiver.requests.first)
        #expect(WebhookScene.isSigned(request, with: secret))
        let unit = scene.house.county.id.rawValue
        #expect(
            String(decoding: request.body, as: UTF8.self)
                == "{\"data\":{\"record\":{\"id\":\"R1\",\"kind\":\"clue\"},\"unit\":\"\(unit)\"},"
                + "\"timestamp\":\"\(at)\",\"type\":\"clue.opened\"}")
        let delivery = try #require(try await scene.deliveries(id).first)
        #expect(delivery.state == .delivered)
        #expect(delivery.id == request.headers["webhook-id"])
        #expect(delivery.status == 204)
        try await scene.run()
        #expect(scene.receiver.requests.count == 1)
    }

    @Test func `each is told of its topics and units alone`() async throws {
        let scene = try await WebhookScene()
        let neighbour = try await scene.house.unit("邻县市场监督管理局", region: "430104")
        let inside = try await scene.house.unit("青石县农业农村局", kind: .agriculture, region: "430103")
        let transfers = try await scene.add(["transfer"]).id
        let own = try await scene.add().id
        let region = try await scene.add(reach: .region).id
        try await scene.send("clue.opened")
        try await scene.send("transfer.received")
        try await scene.send("transfers.received")
        try await scene.send("clue.opened", to: inside.id)
        try await scene.send("clue.opened", to: neighbour.id)
        try await scene.run()
        func topics(_ id: String) async throws -> [String] { try await scene.deliveries(id).map(\.topic).sorted() }
        #expect(try await topics(transfers) == ["transfer.received"])
        #expect(try await topics(own) == ["clue.opened", "transfer.received", "transfers.received"])
        #expect(try await topics(region) == ["clue.opened", "clue.opened", "transfer.received", "transfers.received"])
    }

    @Test func `what fails is sent again at its time with the same id and body, and given up after ten tries`()
        async throws
    {
        let scene = try await WebhookScene()
        let (id, secret) = try await scene.add()
        scene.receiver.answer = .failed(.timedOut)
        try await scene.send()
        try await scene.run()
        scene.house.clock.advance(seconds: 2)
        try await scene.run()
        #expect(scene.receiver.requests.count == 1)
        for hours in [1, 1, 3, 6, 11, 16, 23, 25, 27] {
            scene.house.clock.advance(hours: hours)
            try await scene.run()
        }
        #expect(scene.receiver.requests.count == 10)
        #expect(Set(scene.receiver.requests.compactMap { $0.headers["webhook-id"] }).count == 1)
        #expect(Set(scene.receiver.requests.map(\.body)).count == 1)
        #expect(Set(scene.receiver.requests.compactMap { $0.headers["webhook-timestamp"] }).count == 10)
        for request in scene.receiver.requests { #expect(WebhookScene.isSigned(request, with: secret)) }
        let dead = try #require(try await scene.deliveries(id).first)
        #expect(dead.state == .dead)
        #expect(dead.tries == 10)
        #expect(dead.failure == .timedOut)
    }

    @Test func `a dead letter is sent again when an administrator says so`() async throws {
        let scene = try await WebhookScene()
        let (id, _) = try await scene.add()
        scene.receiver.answer = .answered(status: 500)
        try await scene.send()
        for _ in 0..<11 {
            try await scene.run()
            scene.house.clock.advance(hours: 30)
        }
        let dead = try #require(try await scene.deliveries(id).first)
        #expect(dead.state == .dead)
        scene.receiver.answer = .answered(status: 200)
        let officer = try await scene.house.person("李梅", [.officer])
        await expectRefusal(.notFound) {
            _ = try await scene.house.office.perform(ReplayWebhook(id), as: officer)
        }
        let again = try await scene.house.office.perform(ReplayWebhook(id), as: scene.administrator)
        #expect(again == 1)
        await expectRefusal(.notInThisState) {
            _ = try await scene.house.office.perform(
                ReplayWebhook(id, delivery: dead.id), as: scene.administrator)
        }
        try await scene.run()
        #expect(try await scene.deliveries(id).map(\.state) == [.delivered])
        let one = try await scene.house.office.perform(
            ReplayWebhook(id, delivery: dead.id), as: scene.administrator)
        #expect(one == 1)
        try await scene.run()
        #expect(scene.receiver.requests.last?.headers["webhook-id"] == dead.id)
    }

    @Test func `a receiver that is gone is sent nothing more, and what comes is kept`() async throws {
        let scene = try await WebhookScene()
        let (id, _) = try await scene.add()
        scene.receiver.answer = .answered(status: 410)
        try await scene.send()
        try await scene.run()
        try await scene.send()
        try await scene.run()
        #expect(scene.receiver.requests.count == 1)
        let administrator = scene.administrator
        let paused = try await scene.house.office.read { try WebhookStore.webhook(id, for: administrator, in: $0) }
        #expect(paused.state == .paused)
        #expect(try await scene.deliveries(id).map(\.state) == [.waiting, .dead])
        scene.receiver.answer = .answered(status: 200)
        _ = try await scene.house.office.perform(DecideOnWebhook(id, .resume), as: scene.administrator)
        try await scene.run()
        #expect(try await scene.deliveries(id).map(\.state) == [.delivered, .dead])
    }

    @Test func `with a new secret both sign for three days, then the new one alone`() async throws {
        let scene = try await WebhookScene()
        let (id, old) = try await scene.add()
        let new = try #require(WebhookSecret(try await scene.desk.rotate(id, as: scene.administrator).text))
        try await scene.send()
        try await scene.run()
        let both = try #require(scene.receiver.requests.last)
        #expect(WebhookScene.isSigned(both, with: old))
        #expect(WebhookScene.isSigned(both, with: new))
        scene.house.clock.advance(days: 3)
        try await scene.send()
        try await scene.run()
        let alone = try #require(scene.receiver.requests.last)
        #expect(!WebhookScene.isSigned(alone, with: old))
        #expect(WebhookScene.isSigned(alone, with: new))
    }

    @Test func `a secret stands nowhere in clear`() async throws {
        let scene = try await WebhookScene()
        let (id, secret) = try await scene.add()
        _ = try await scene.desk.rotate(id, as: scene.administrator)
        let rows = try await scene.house.office.read { try $0.query("SELECT * FROM webhook") }
        #expect(!rows.contains { $0.values.contains(.blob(secret.bytes)) })
        let bodies: [String] = try await scene.house.office.read {
            try $0.query("SELECT body FROM ledger_entry").map { try $0.get("body") }
        }
        #expect(!bodies.contains { $0.contains("whsec_") || $0.contains(Hexadecimal.encode(secret.bytes)) })
        let fresh = try await scene.desk.rotate(id, as: scene.administrator)
        #expect("\(fresh)" == "•••")
    }

    @Test(arguments: [
        ("http://exchange.example.gov.cn/", "address"), ("https://10.0.0.8/", "address"), ("nonsense", "address"),
    ])
    func `an address that must not be sent to is refused at once`(address: String, field: String) async throws {
        let scene = try await WebhookScene()
        let draft = WebhookDraft(unit: scene.house.county.id, label: "x", address: address)
        await expectRefusal(.invalidInput) { _ = try await scene.desk.add(draft, as: scene.administrator) }
        let open = try await WebhookScene(settings: OfficeSettings(webhooksMayBePrivate: true))
        let near = WebhookDraft(unit: open.house.county.id, label: "x", address: "http://10.0.0.8/")
        _ = try await open.desk.add(near, as: open.administrator)
    }

    @Test(arguments: [["Transfer"], ["a b"], ["转"], [String(repeating: "a", count: 61)], [""]])
    func `topics that can never come are refused`(topics: [String]) async throws {
        let scene = try await WebhookScene()
        await expectRefusal(.invalidInput) { _ = try await scene.add(topics) }
    }

    @Test func `only an administrator of the region manages webhooks`() async throws {
        let scene = try await WebhookScene()
        let (id, _) = try await scene.add()
        let head = try await scene.house.person("钱程", [.unitHead])
        let draft = WebhookDraft(unit: scene.house.county.id, label: "x", address: "https://example.gov.cn/")
        await expectRefusal(.notAllowed) { _ = try await scene.desk.add(draft, as: head) }
        let elsewhere = try await scene.house.unit("邻县市场监督管理局", region: "430104")
        let other = try await scene.house.person("周岩", [.administrator], in: elsewhere)
        await expectRefusal(.notFound) {
            _ = try await scene.house.office.perform(DecideOnWebhook(id, .withdraw), as: other)
        }
        await expectRefusal(.notAllowed) { _ = try await scene.desk.add(draft, as: other) }
    }

    @Test func `a webhook that is withdrawn is told of nothing, and stays so`() async throws {
        let scene = try await WebhookScene()
        let (id, _) = try await scene.add()
        _ = try await scene.house.office.perform(DecideOnWebhook(id, .pause), as: scene.administrator)
        try await scene.send()
        try await scene.run()
        _ = try await scene.house.office.perform(DecideOnWebhook(id, .withdraw), as: scene.administrator)
        try await scene.send()
        try await scene.run()
        #expect(scene.receiver.requests.isEmpty)
        #expect(try await scene.deliveries(id).map(\.state) == [.dead])
        for act in WebhookAct.allCases {
            await expectRefusal(.notInThisState) {
                _ = try await scene.house.office.perform(DecideOnWebhook(id, act), as: scene.administrator)
            }
        }
    }

    @Test func `a test message has a topic of its own and speaks of no record`() async throws {
        let scene = try await WebhookScene()
        let (id, _) = try await scene.add(["transfer"])
        let at = scene.house.clock.now
        _ = try await scene.house.office.perform(TryWebhook(id), as: scene.administrator)
        try await scene.run()
        let body = String(decoding: try #require(scene.receiver.requests.first).body, as: UTF8.self)
        #expect(body == "{\"data\":{},\"timestamp\":\"\(at)\",\"type\":\"webhook.test\"}")
    }

    @Test func `what was delivered is kept for thirty days`() async throws {
        let scene = try await WebhookScene()
        let (id, _) = try await scene.add()
        try await scene.send()
        try await scene.run()
        scene.house.clock.advance(days: 29)
        _ = try await scene.house.office.perform(Upkeep(before: 0), as: .office)
        #expect(try await scene.deliveries(id).count == 1)
        scene.house.clock.advance(days: 2)
        _ = try await scene.house.office.perform(Upkeep(before: 0), as: .office)
        #expect(try await scene.deliveries(id).isEmpty)
    }
}
