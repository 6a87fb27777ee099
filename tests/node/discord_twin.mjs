// Runs discord-digital-twin on loopback, and lets tests in another process drive it; tests/support/discord_twin.py.
//
//   POST /twin {"call": "simulateSlashCommand", "with": {…}}           a method of the twin
//   POST /twin {"of": "message", "call": "findMany", "with": {…}}      a look at what it holds
//
// The twin is made for discord.js. What discord.py and redraft ask besides when they start is added here, as Discord
// answers it: the application by the older of its two addresses, the commands that are registered, and what some events
// say besides.
import http from 'node:http'
import { DigitalDiscord, DiscordGateway } from 'discord-digital-twin'

const { listen } = http.Server.prototype
http.Server.prototype.listen = function onLoopback(port, done) {
  return listen.call(this, port, '127.0.0.1', done)
}

const ordinary = { type: 0, burst: false }
const besides = { READY: { shard: [0, 1] }, MESSAGE_REACTION_ADD: ordinary, MESSAGE_REACTION_REMOVE: ordinary }
const { sendDispatch } = DiscordGateway.prototype
DiscordGateway.prototype.sendDispatch = function whole(client, event, data) {
  return sendDispatch.call(this, client, event, { ...data, ...besides[event] })
}

const twin = new DigitalDiscord(JSON.parse(process.env.TWIN))
await twin.start()

async function application() {
  const url = `http://127.0.0.1:${twin.port}/api/v10/applications/@me`
  const shown = await (await fetch(url)).json()
  return { ...shown, owner: { id: twin.botUserId, username: 'owner', discriminator: '0', avatar: null } }
}

async function commands() {
  const rows = await twin.prisma.applicationCommand.findMany({ where: { guildId: null } })
  return rows.map((each) => ({ ...each, options: JSON.parse(each.options) }))
}

async function asked(request) {
  let text = ''
  for await (const part of request) text += part
  const { of, call, with: given = {} } = JSON.parse(text)
  const found = await (of ? twin.prisma[of] : twin)[call](given)
  return found === undefined ? null : found
}

const routes = {
  'GET /api/v10/oauth2/applications/@me': application,
  [`GET /api/v10/applications/${twin.botUserId}/commands`]: commands,
  'POST /twin': asked,
}

const server = twin.server.httpServer
const [its] = server.listeners('request')
server.removeAllListeners('request')
server.on('request', async (request, response) => {
  const route = routes[`${request.method} ${request.url}`]
  if (!route) return its(request, response)
  const send = (status, answer) => {
    response.writeHead(status, { 'Content-Type': 'application/json' })
    response.end(JSON.stringify(answer))
  }
  try {
    send(200, await route(request))
  } catch (error) {
    send(500, { message: String(error) })
  }
})
console.log(`listening on port ${twin.port}`)
