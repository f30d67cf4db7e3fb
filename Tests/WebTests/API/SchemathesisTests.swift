import Foundation
import Hummingbird
import Logging
import NIOCore
import ServiceLifecycle
import TestSupport
import Testing

@testable import Web

/// Somebody else's fuzzer, against the server on a socket of this machine.
struct SchemathesisTests {
    static let tables: [[any Route]] = [Routes.all, TestRoutes.all + FrameRoutes.documents]

    @Test(
        .enabled(if: Oracle.has("schemathesis"), "schemathesis is not installed"), .timeLimit(.minutes(5)),
        arguments: tables)
    func `no fault and no answer that is not declared`(routes: [any Route]) async throws {
        let server = try await TestServer(routes)
        let token = try await server.token()
        let document = OpenAPI.document(of: RouteTable(routes).api, version: "1.0.0").text(pretty: true)
        let imports = RouteTable(routes).api.filter(SchemathesisTests.takesLines).map(\.operation.id)
        let output = try await LiveServer.run(server) { port in
            try await Oracle.aside {
                try SchemathesisTests.run(document, leavingOut: imports, token: token, port: port)
            }
        }
        #expect(output.hasPrefix("exit 0"), "\(output)")
    }

    /// The fuzzer cannot write JSON lines; `APIConventionTests` does.
    static func takesLines(_ route: APIRoute) -> Bool {
        if case .lines = route.body { true } else { false }
    }

    static func run(
        _ document: String, leavingOut names: [String], token: String, port: Int, examples: Int = 15,
        phases: String = "examples,coverage,fuzzing"
    ) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "qy-schemathesis-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        try Data(document.utf8).write(to: folder.appending(path: "openapi.json"))
        let configuration = Oracle.root.appending(path: "schemathesis.toml").path()
        let leftOut = JSONValue.array(names.flatMap { ["--exclude-operation-id", .string($0)] }).text()
        let script = """
            import subprocess, sys
            done = subprocess.run(
                [sys.executable, "-m", "schemathesis.cli", "--config-file", "\(configuration)",
                 "run", "openapi.json", "--url", "http://127.0.0.1:\(port)",
                 "-H", "Authorization: Bearer \(token)", "--max-examples", "\(examples)", "--seed", "1", "--no-color",
                 "--phases", "\(phases)", "--checks",
                 "not_a_server_error,status_code_conformance,content_type_conformance,response_headers_conformance,"
                 "response_schema_conformance,negative_data_rejection,missing_required_header,unsupported_method,"
                 "allow_header_conformance"] + \(leftOut),
                cwd="\(folder.path())", capture_output=True, text=True)
            print("exit", done.returncode, (done.stdout + done.stderr)[-6000:])
            """
        return try Oracle.run(script, input: "")
    }
}

/// The server on a free port of this machine, for as long as a test needs it.
enum LiveServer {
    static func run<Value: Sendable>(
        _ server: TestServer, _ test: @Sendable @escaping (Int) async throws -> Value
    ) async throws -> Value {
        let (ports, found) = AsyncStream.makeStream(of: Int.self)
        let app = Application(
            responder: server.app.responder,
            configuration: ApplicationConfiguration(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { channel in found.yield(channel.localAddress?.port ?? 0) }, logger: server.app.logger)
        let group = ServiceGroup(configuration: .init(services: [app], logger: server.app.logger))
        return try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask { try await group.run() }
            let port = try #require(await ports.first { _ in true })
            let value = try await test(port)
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return value
        }
    }
}
