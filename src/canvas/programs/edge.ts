/**
 * A line together with its arrowhead, drawn in one go: without a graphics card each further one costs as much again. A
 * curve is so many straight pieces, all of them where it can be seen: to ask of each pixel how far it lies from one takes
 * longer there. A pixel has as much of the colour as the line covers of it, so that a thin one is even at any angle, and
 * one thinner than a pixel pales instead.
 */
import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { EdgeAttributes, NodeAttributes } from '../../../graph/schema.ts';
import type { Arrow } from '../drawing/curves.ts';

const VERTEX = /* glsl */ `
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_thickness;
attribute float a_radius;
attribute float a_curvature;
attribute vec4 a_color;
attribute float a_along;
attribute float a_side;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_pixelRatio;
uniform float u_sizeRatio;
uniform float u_least;
uniform vec2 u_arrow;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_rim;

const float bias = 255.0 / 254.0;

// The share of the curve, from its end, that lies within a distance of the end.
float shareWithin(float distance, vec2 slope, vec2 bend) {
  float share = distance / max(2.0 * length(slope), 0.0001);
  for (int step = 0; step < 3; step += 1) {
    vec2 place = share * (2.0 * slope + share * bend);
    float away = max(length(place), 0.0001);
    share -= away * (away - distance) / max(2.0 * dot(place, slope + share * bend), 0.0001);
  }
  return clamp(share, 0.0, 1.0);
}

void main() {
  bool isDashed = a_thickness < 0.0;
  vec2 source = (u_matrix * vec3(a_source, 1.0)).xy * u_dimensions / 2.0;
  vec2 target = (u_matrix * vec3(a_target, 1.0)).xy * u_dimensions / 2.0;
  vec2 delta = target - source;
  vec2 control = (source + target) / 2.0 + vec2(-delta.y, delta.x) * a_curvature;
  vec2 bend = source - 2.0 * control + target;

  float wanted = abs(a_thickness) / u_sizeRatio;
  float thickness = max(wanted, u_least) * u_pixelRatio;

  // From 0 to 1 goes the line, from 1 to 2 its head, which ends where the disc of the target begins.
  vec2 head = u_arrow * thickness;
  float radius = a_radius * u_pixelRatio / u_sizeRatio;
  bool isTip = a_along > 1.0;
  bool isOfHead = isTip || abs(a_side) > 1.0;
  float end = 1.0 - shareWithin(isTip ? radius : radius + head.x, control - target, bend);
  // As far along a line as a point lies along its chord is the part of it that is seen there.
  float reach = length(u_dimensions) / 2.0 + thickness;
  float chord = max(length(delta), 0.0001);
  float middle = dot(-source, delta) / (chord * chord);
  vec2 seen = clamp(vec2(middle - reach / chord, middle + reach / chord), 0.0, end);
  float share = isOfHead ? end : mix(seen.x, seen.y, a_along);
  vec2 place = mix(mix(source, control, share), mix(control, target, share), share);
  vec2 direction = mix(control - source, target - control, share);
  vec2 normal = vec2(-direction.y, direction.x) / max(length(direction), 0.0001);

  // Half a pixel more: there lie the middles of those that it covers in part.
  float rim = (isOfHead ? head.y : thickness) / 2.0 + 0.5;
  v_rim = isTip ? 0.0 : rim;
  v_across = clamp(a_side, -1.0, 1.0) * rim;
  // Dashes are counted from the head, which has one that leads to it.
  v_along = isDashed && !isOfHead ? (end - share) * length(delta) / u_pixelRatio : 0.0;
  gl_Position = vec4((place + normal * v_across) * 2.0 / u_dimensions, 0.0, 1.0);

  v_color = a_color;
  v_color.a *= bias;
  v_color *= min(1.0, wanted * u_pixelRatio);
}
`;

const FRAGMENT = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying float v_along;
varying float v_across;
varying float v_rim;

void main(void) {
  float share = clamp(v_rim - abs(v_across), 0.0, 1.0);
  if (v_along > 0.0) {
    float phase = mod(v_along, 9.0);
    share = min(share, 1.0 - smoothstep(5.0, 5.8, phase) + smoothstep(8.2, 9.0, phase));
  }
  gl_FragColor = v_color * share;
}
`;

const UNIFORMS = ['u_matrix', 'u_dimensions', 'u_pixelRatio', 'u_sizeRatio', 'u_least', 'u_arrow'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** How far along and to which side each corner lies; beyond 1 those of the head. */
const HEAD = [
  [1, 2],
  [1, -2],
  [2, 0],
];

function layPieces(count: number): number[][] {
  return Array.from({ length: count }, (_, piece) => {
    const [from, to] = [piece / count, (piece + 1) / count];
    return [
      [from, 1],
      [from, -1],
      [to, 1],
      [from, -1],
      [to, 1],
      [to, -1],
    ];
  }).flat();
}

/**
 * @param pieces how many straight ones a line has; 1 for lines that do not bend
 * @param arrow null where there is room for none
 */
export function createEdgeProgram(pieces: number, arrow: Arrow | null) {
  const corners = arrow ? [...layPieces(pieces), ...HEAD] : layPieces(pieces);
  return class extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes> {
    getDefinition() {
      const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: VERTEX,
        FRAGMENT_SHADER_SOURCE: FRAGMENT,
        METHOD: TRIANGLES,
        UNIFORMS,
        ATTRIBUTES: [
          { name: 'a_source', size: 2, type: FLOAT },
          { name: 'a_target', size: 2, type: FLOAT },
          { name: 'a_thickness', size: 1, type: FLOAT },
          { name: 'a_radius', size: 1, type: FLOAT },
          { name: 'a_curvature', size: 1, type: FLOAT },
          { name: 'a_color', size: 4, type: UNSIGNED_BYTE, normalized: true },
        ],
        CONSTANT_ATTRIBUTES: [
          { name: 'a_along', size: 1, type: FLOAT },
          { name: 'a_side', size: 1, type: FLOAT },
        ],
        CONSTANT_DATA: corners,
      };
    }

    processVisibleItem(
      _index: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData & { readonly isDashed?: boolean; readonly curvature?: number },
    ) {
      const { array } = this;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = data.isDashed ? -data.size : data.size;
      array[start + 5] = arrow ? target.size : 0;
      array[start + 6] = data.curvature ?? 0;
      array[start + 7] = floatColor(data.color);
    }

    setUniforms(params: RenderParams, { gl, uniformLocations }: Parameters<EdgeProgram['setUniforms']>[1]): void {
      const at = uniformLocations as Record<Uniform, WebGLUniformLocation>;
      gl.uniformMatrix3fv(at.u_matrix, false, params.matrix);
      gl.uniform2f(at.u_dimensions, params.width * params.pixelRatio, params.height * params.pixelRatio);
      gl.uniform1f(at.u_pixelRatio, params.pixelRatio);
      gl.uniform1f(at.u_sizeRatio, params.sizeRatio);
      gl.uniform1f(at.u_least, params.minEdgeThickness);
      gl.uniform2f(at.u_arrow, arrow?.length ?? 0, arrow?.width ?? 0);
    }
  };
}
