/** An entity: a disc in its type's colour with a ring and a pictogram, drawn in one go. */
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeAttributes, NodeAttributes } from '../../../graph/schema.ts';
import type { NodePaint } from '../drawing/paint.ts';
import { ATLAS_GRID, drawPictograms } from './pictograms.ts';

const VERTEX = /* glsl */ `
attribute vec2 a_position;
attribute float a_size;
attribute float a_ringSize;
attribute float a_cell;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec4 a_pictogram;
attribute float a_angle;

uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_pictogram;
varying vec2 v_offset;
varying float v_radius;
varying float v_ringSize;
varying float v_cell;

const float bias = 255.0 / 254.0;

void main() {
  // One triangle around the disc: its incircle has half the radius of its corners.
  float corner = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  v_offset = corner * vec2(cos(a_angle), sin(a_angle));
  v_radius = corner / 2.0;
  v_ringSize = a_ringSize * u_correctionRatio * 2.0;
  v_cell = a_cell;
  gl_Position = vec4((u_matrix * vec3(a_position + v_offset, 1.0)).xy, 0.0, 1.0);

  v_color = a_color;
  v_color.a *= bias;
  v_ring = a_ring;
  v_pictogram = a_pictogram;
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec4 v_pictogram;
varying vec2 v_offset;
varying float v_radius;
varying float v_ringSize;
varying float v_cell;

uniform float u_correctionRatio;
uniform float u_cameraAngle;
uniform sampler2D u_atlas;

const float grid = ${ATLAS_GRID}.0;

void main(void) {
  float dist = length(v_offset);
  float pixel = u_correctionRatio * 2.0;
  if (dist > v_radius) discard;

  // Pictograms stand upright however the graph is turned.
  float c = cos(u_cameraAngle);
  float s = sin(u_cameraAngle);
  vec2 upright = mat2(c, -s, s, c) * v_offset;
  vec2 inCell = clamp(upright * vec2(0.5, -0.5) / v_radius + 0.5, 0.0, 1.0);
  vec2 cell = vec2(mod(v_cell, grid), floor(v_cell / grid));
  // Small ones a little sharper than the average of their pixels.
  float stroke = texture2D(u_atlas, (cell + inCell) / grid, -0.9).a;

  vec4 body = mix(v_color, vec4(v_pictogram.rgb, v_color.a), stroke);
  float ring = smoothstep(v_radius - v_ringSize - pixel, v_radius - v_ringSize, dist);
  vec4 color = mix(body, vec4(v_ring.rgb, v_color.a), ring);
  gl_FragColor = mix(color, vec4(0.0), smoothstep(v_radius - pixel, v_radius, dist));
}
`;

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_cameraAngle', 'u_atlas'] as const;
type Uniform = (typeof UNIFORMS)[number];
type ProgramArguments = ConstructorParameters<typeof NodeProgram<Uniform, NodeAttributes, EdgeAttributes>>;
type ProgramInfo = Parameters<NodeProgram['setUniforms']>[1];

export class EntityNodeProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes> {
  #texture: WebGLTexture | null = null;
  #isKilled = false;

  constructor(...[gl, , renderer]: ProgramArguments) {
    // Nodes are found by geometry (findUnder.ts), so none is drawn a second time to be looked up.
    super(gl, null, renderer);
    this.#texture = createTexture(gl, new ImageData(1, 1));
    // After the first frame: what the graph looks like matters before what stands on its nodes.
    requestAnimationFrame(() => setTimeout(() => this.#isKilled || this.#setTexture(gl, renderer)));
  }

  #setTexture(gl: ProgramArguments[0], renderer: ProgramArguments[2]): void {
    gl.deleteTexture(this.#texture);
    this.#texture = createTexture(gl, drawPictograms());
    renderer.scheduleRender();
  }

  /** On the surface of the edges and over them, though sigma draws those last. */
  override render(params: RenderParams): void {
    this.renderer.once('afterRender', () => super.render(params));
  }

  override kill(): void {
    this.#isKilled = true;
    this.normalProgram.gl.deleteTexture(this.#texture);
    super.kill();
  }

  getDefinition() {
    const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
    return {
      VERTICES: 3,
      VERTEX_SHADER_SOURCE: VERTEX,
      FRAGMENT_SHADER_SOURCE: FRAGMENT,
      METHOD: TRIANGLES,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_size', size: 1, type: FLOAT },
        { name: 'a_ringSize', size: 1, type: FLOAT },
        { name: 'a_cell', size: 1, type: FLOAT },
        { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_ring', size: 4, type: UNSIGNED_BYTE, normalized: true },
        { name: 'a_pictogram', size: 4, type: UNSIGNED_BYTE, normalized: true },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
      CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
    };
  }

  processVisibleItem(_index: number, start: number, data: NodeDisplayData & Partial<NodePaint>): void {
    const { array } = this;
    array[start] = data.x;
    array[start + 1] = data.y;
    array[start + 2] = data.size;
    array[start + 3] = data.ringSize ?? 0;
    array[start + 4] = data.cell ?? 0;
    array[start + 5] = floatColor(data.color);
    array[start + 6] = floatColor(data.ring ?? data.color);
    array[start + 7] = floatColor(data.pictogram ?? data.color);
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo): void {
    const at = uniformLocations as Record<Uniform, WebGLUniformLocation>;
    gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
    gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
    gl.uniform1f(at.u_correctionRatio, params.correctionRatio);
    gl.uniform1f(at.u_cameraAngle, params.cameraAngle);
    gl.uniform1i(at.u_atlas, 0);
  }

  protected override renderProgram(params: RenderParams, info: ProgramInfo): void {
    info.gl.activeTexture(info.gl.TEXTURE0);
    info.gl.bindTexture(info.gl.TEXTURE_2D, this.#texture);
    super.renderProgram(params, info);
  }
}

function createTexture(gl: WebGLRenderingContext | WebGL2RenderingContext, image: TexImageSource): WebGLTexture | null {
  const texture = gl.createTexture();
  gl.activeTexture(gl.TEXTURE0);
  gl.bindTexture(gl.TEXTURE_2D, texture);
  gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, gl.RGBA, gl.UNSIGNED_BYTE, image);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR_MIPMAP_LINEAR);
  gl.generateMipmap(gl.TEXTURE_2D);
  return texture;
}
