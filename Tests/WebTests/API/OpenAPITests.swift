import Foundation
import TestSupport
import Testing

@testable import Web

struct OpenAPITests {
    private static let tables: [[any Route]] = [Routes.all, TestRoutes.all]

    @Test func `the description of the test subject is as it was`() {
        let document = OpenAPI.document(of: RouteTable(TestRoutes.all).api, version: "1.0.0")
        expectGolden(document.text(pretty: true), "notes.openapi.json")
    }

    @Test(arguments: tables)
    func `every operation has a name of its own`(routes: [any Route]) {
        let names = RouteTable(routes).api.map(\.operation.id)
        #expect(Set(names).count == names.count)
    }

    @Test(arguments: tables)
    func `every name among the components stands for one type`(routes: [any Route]) {
        var types: [String: ObjectIdentifier] = [:]
        for type in RouteTable(routes).api.flatMap(OpenAPITests.types) {
            let known = types.updateValue(ObjectIdentifier(type), forKey: type.schemaName)
            #expect(known == nil || known == ObjectIdentifier(type), "\(type.schemaName)")
        }
    }

    @Test(arguments: tables)
    func `every example holds against its schema`(routes: [any Route]) {
        for type in RouteTable(routes).api.flatMap(OpenAPITests.types) {
            let problems = SchemaBook.shared.check(Examples.json(of: type), as: type)
            #expect(problems.isEmpty, "\(type.schemaName)")
        }
    }

    @Test(
        .enabled(if: Oracle.has("openapi_spec_validator"), "openapi-spec-validator is not installed"), arguments: tables
    )
    func `the description is OpenAPI 3.1 by the published schema`(routes: [any Route]) throws {
        let document = OpenAPI.document(of: RouteTable(routes).api, version: "1.0.0").text(pretty: true)
        let script = """
            import json, sys
            from openapi_spec_validator import OpenAPIV31SpecValidator
            errors = list(OpenAPIV31SpecValidator(json.load(sys.stdin)).iter_errors())
            [print(e.message[:300], list(e.path)) for e in errors]
            """
        #expect(try Oracle.run(script, input: document) == "")
    }

    private static func types(_ route: APIRoute) -> [any APIValue.Type] {
        var types: [any APIValue.Type] = []
        if case .json(let type, _) = route.body { types.append(type) }
        if case .lines(let type, _) = route.body { types.append(type) }
        switch route.reply.content {
        case .json(let type), .page(let type), .lines(let type): types.append(type)
        case .nothing, .document: break
        }
        return types
    }
}

/// Other people's checks, in Python.
enum Oracle {
    /// The folder of the package.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

    /// Whether the interpreter has the module.
    static func has(_ module: String) -> Bool { (try? run("import \(module)", input: "")) == "" }

    /// Runs a script over an input; what it prints, with what it complains about.
    static func run(_ script: String, input: String) throws -> String {
        let process = Process()
        let own = root.appending(path: ".venv/bin/python3").path()
        let python = FileManager.default.isExecutableFile(atPath: own) ? own : "python3"
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [python, "-c", script]
        let folder = FileManager.default.temporaryDirectory.appending(path: "qy-oracle-\(UUID().uuidString)")
        try Data(input.utf8).write(to: folder)
        defer { try? FileManager.default.removeItem(at: folder) }
        let output = Pipe()
        process.standardInput = try FileHandle(forReadingFrom: folder)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? text : "exit \(process.terminationStatus): \(text)"
    }
}
