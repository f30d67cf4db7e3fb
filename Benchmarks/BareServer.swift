import Hummingbird

/// One route that answers a constant: what the web framework can do on this machine, to hold our pages against.
enum BareServer {
    static func run(port: Int) async throws {
        let router = Router()
        router.get("/hello") { _, _ in "hello" }
        let application = Application(
            router: router, configuration: .init(address: .hostname("127.0.0.1", port: port)))
        try await application.runService()
    }
}
